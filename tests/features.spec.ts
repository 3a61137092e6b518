import { readdirSync, readFileSync } from 'node:fs';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { type GherkinDocument, IdGenerator, type Pickle, type Scenario as Written } from '@cucumber/messages';
import { scenarioTags } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { type LoadedSteps, loadSteps } from '../packages/certify/src/phrase-book/load-steps';
import {
  CAPABILITIES,
  DECLARABLE,
  type Declarable,
  declaredUnsupported,
  PRODUCT_VARIABLES,
  traitsOfStep,
} from '../support';

const PARTS = ['UC-01', 'UC-02', 'UC-03', 'UC-04', 'UC-05', 'UC-06', 'UC-07', 'UC-08', 'UC-09', 'UC-10', 'UC-11'];
const ACTION_WORDS = /^(the CRM|the subscriber|the merchant|the paid period|the tester|Bango) /;

/** Words of which an operation is made, whoever does it and however it is said; and what else is said with them. */
const SPOKEN: Record<Exclude<Declarable, 'several-subscriptions'>, RegExp> = {
  suspend: /suspen/i,
  resume: /resum/i,
  'change-product': /chang/i,
  recover: /recover/i,
};
const SAYS_SOMETHING_ELSE = ['the CRM cancels the subscription because the customer has changed'];
/** And within a step: reasons are words of their own. */
const ASIDE = /nothing has changed|\b[A-Z]+(?:_[A-Z]+)+\b/g;

interface Scenario extends Pickle {
  tagNames: string[];
  /** The scenario or outline from which it was made. */
  written: Written;
}

const scenarios: Scenario[] = readFeatures();

function readFeatures(): Scenario[] {
  const newId = IdGenerator.incrementing();
  const files = readdirSync('features', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.feature'),
  );
  return files.flatMap((file) => {
    const uri = `features/${file}`;
    const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
    const document: GherkinDocument = { ...parser.parse(readFileSync(uri, 'utf8')), uri };
    const written = new Map(writtenIn(document).map((one) => [one.id, one]));
    return compile(document, uri, newId).flatMap((pickle) => {
      const scenario = written.get(pickle.astNodeIds[0] ?? '');
      return scenario ? [{ ...pickle, tagNames: scenarioTags(pickle, document), written: scenario }] : [];
    });
  });
}

function writtenIn({ feature }: GherkinDocument): Written[] {
  return (feature?.children ?? [])
    .flatMap((child) => [child.scenario, ...(child.rule?.children ?? []).map((inner) => inner.scenario)])
    .filter((scenario) => scenario !== undefined);
}

const isRow = ({ written }: Scenario): boolean => written.examples.length > 0;

const columnsOf = ({ examples }: Written): string[] =>
  examples.flatMap(({ tableHeader }) => (tableHeader?.cells ?? []).map(({ value }) => value));

/** The scenarios for which something is wrong, by name. */
function offenders(wrong: (scenario: Scenario) => boolean): string[] {
  return scenarios.filter(wrong).map(({ uri, name }) => `${uri}: ${name}`);
}

function doubled(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the features', () => {
  let definitions: LoadedSteps['stepDefinitions'];
  before(async () => {
    definitions = (await loadSteps()).stepDefinitions;
  });

  it('cover every use case', () => {
    const covered = new Set(scenarios.flatMap(({ tagNames }) => tagNames.map((tag) => tag.slice(1))));
    expect(PARTS.filter((useCase) => !covered.has(useCase))).to.deep.equal([]);
  });

  it('give every scenario one use case, at least one test case and exactly one id', () => {
    const count = ({ tagNames }: Scenario, pattern: RegExp): number =>
      tagNames.filter((tag) => pattern.test(tag)).length;
    expect(offenders((one) => count(one, /^@UC-\d\d$/) !== 1)).to.deep.equal([]);
    expect(offenders((one) => count(one, /^@BC-\d\d$/) === 0)).to.deep.equal([]);
    expect(offenders((one) => count(one, /^@id:[a-z0-9-]+$/) !== 1)).to.deep.equal([]);
  });

  it('use tags of the closed list only', () => {
    const known = new RegExp(
      `^@(UC-\\d\\d|BC-\\d\\d|id:.*|ssp|non-ssp|non-ssp:25\\.12|manual|release:25\\.(12|26)|declared:(${DECLARABLE.join('|')})|needs:(${CAPABILITIES.join('|')}))$`,
    );
    expect(offenders(({ tagNames }) => tagNames.some((tag) => !known.test(tag)))).to.deep.equal([]);
  });

  it('have ids and names that are unique in the suite', () => {
    const nodes = new Set<string | undefined>();
    const once = scenarios.filter(({ astNodeIds: [node] }) => !nodes.has(node) && nodes.add(node));
    expect(
      // The rows of an outline share its tag and are numbered.
      doubled(once.flatMap(({ tagNames }) => tagNames.filter((tag) => tag.startsWith('@id:')))),
    ).to.deep.equal([]);
    expect(doubled(scenarios.map(({ name }) => name))).to.deep.equal([]);
  });

  it('give the rows of an outline their ids in the column id', () => {
    const hasTag = (one: Scenario): boolean => one.tags.some(({ name }) => name.startsWith('@id:'));
    expect(offenders((one) => isRow(one) === hasTag(one))).to.deep.equal([]);
  });

  it('use every column of an outline, and have more than one row in each', () => {
    const outlines = [...new Set(scenarios.filter(isRow).map(({ written }) => written))];
    const unused = (outline: Written): string[] => {
      const texts = [outline.name, ...outline.steps.map(({ text }) => text)];
      const data = columnsOf(outline).filter((column) => column !== 'id' && column !== 'tags');
      return data.filter((column) => !texts.some((text) => text.includes(`<${column}>`)));
    };
    expect(outlines.flatMap(unused)).to.deep.equal([]);
    const rows = ({ examples }: Written): number => examples.flatMap(({ tableBody }) => tableBody).length;
    expect(outlines.filter((outline) => rows(outline) < 2).map(({ name }) => name)).to.deep.equal([]);
  });

  it('show nothing twice: scenarios with the same steps are rows of one outline', () => {
    const bySteps = new Map<string, Set<Written>>();
    const text = ({ steps }: Scenario): string => steps.map((step) => step.text).join(' / ');
    for (const one of scenarios) bySteps.set(text(one), (bySteps.get(text(one)) ?? new Set()).add(one.written));
    expect(offenders((one) => (bySteps.get(text(one))?.size ?? 0) > 1)).to.deep.equal([]);
  });

  it('need every product that they name', () => {
    const kinds = Object.keys(PRODUCT_VARIABLES).sort((one, other) => other.length - one.length);
    const named = ({ steps }: Scenario): string[] =>
      steps.flatMap(({ text }) =>
        [...text.matchAll(new RegExp(`the (${kinds.join('|')}) product`, 'g'))].map(([, kind = '']) => kind),
      );
    expect(
      offenders((one) => named(one).some((kind) => !one.tagNames.includes(`@needs:${kind.replace(' ', '-')}`))),
    ).to.deep.equal([]);
  });

  it('have one action each, and state before and results after it', () => {
    const order = ({ steps }: Scenario): string => steps.map(({ type }) => String(type)[0]).join('');
    expect(offenders((one) => !/^C*AO+$/.test(order(one)))).to.deep.equal([]);
  });

  it('act as somebody: the subject of each When is a named role', () => {
    expect(
      offenders(({ steps }) => steps.some(({ type, text }) => type === 'Action' && !ACTION_WORDS.test(text))),
    ).to.deep.equal([]);
  });

  for (const operation of Object.keys(SPOKEN) as (keyof typeof SPOKEN)[]) {
    it(`use steps that declare that they need ${operation} where they speak of it, and nowhere else`, () => {
      const speaking = ({ steps }: Scenario): boolean =>
        steps.some(
          ({ text }) => SPOKEN[operation].test(text.replace(ASIDE, '')) && !SAYS_SOMETHING_ELSE.includes(text),
        );
      const taken = ({ tagNames, steps }: Scenario): boolean =>
        declaredUnsupported(
          tagNames,
          steps.flatMap(({ text }) => traitsOfStep(text, definitions).needs ?? []),
          [{ operation, reason: 'it has none' }],
        ) !== null;
      const judged = (one: Scenario): boolean => !one.tagNames.some((tag) => tag.startsWith('@declared:'));
      expect(offenders((one) => judged(one) && taken(one))).to.deep.equal(
        offenders((one) => judged(one) && speaking(one)),
      );
    });
  }

  it('let a live run pass each use case: one scenario of each needs no moved clock and no simulator', () => {
    const live = scenarios.filter(
      ({ tagNames }) => !tagNames.some((tag) => ['@needs:clock', '@needs:merchant-side'].includes(tag)),
    );
    const covered = new Set(live.flatMap(({ tagNames }) => tagNames.map((tag) => tag.slice(1))));
    expect(PARTS.filter((useCase) => !covered.has(useCase))).to.deep.equal([]);
  });
});
