import type { Background, Feature, GherkinDocument, Scenario } from '@cucumber/messages';
import { lacksColon, type Misspelt, misspeltKeyword } from './keywords';

/** What may have a description, in which Gherkin accepts any text. */
interface Described {
  location: { line: number };
  description: string;
}

/** Looks at one line of a description. */
type Judge = (line: string) => Misspelt | null;

/**
 * Finds misspelt keywords that Gherkin takes for a description: below `Scenario: ...` the line `Givven ...` is no error
 * to it, and the scenario would run without that step.
 *
 * @param path for the sentences
 * @param text the file that `document` was made of
 * @returns one sentence for each, with file and line
 */
export function findMisspeltKeywords(path: string, text: string, document: GherkinDocument): string[] {
  const { feature } = document;
  if (feature === undefined) return [`${path}:1: There is no "Feature:" in this file.`];
  const { scenarios, backgrounds, rules } = partsOf(feature);
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const found = [
    ...[feature, ...rules].flatMap((part) => suspects(part, lines, scenarios.length === 0 ? anyKeyword : blockKeyword)),
    ...[...backgrounds, ...scenarios].flatMap((part) =>
      suspects(part, lines, part.steps.length === 0 ? anyKeyword : capitalKeyword),
    ),
    ...scenarios.flatMap(({ examples }) => examples.flatMap((part) => suspects(part, lines, blockKeyword))),
  ];
  if (found.length === 0 && scenarios.length === 0)
    return [`${path}:${feature.location.line}: There is no scenario in this file.`];
  return found.map(({ line, written, meant }) => `${path}:${line}: ${sentence(written, meant)}`);
}

function suspects({ location, description }: Described, lines: readonly string[], judge: Judge) {
  let after = location.line;
  return description.split('\n').flatMap((text) => {
    const wanted = text.trim();
    after = Math.max(after, lines.indexOf(wanted, after));
    const misspelt = judge(wanted);
    return misspelt === null ? [] : [{ line: after + 1, ...misspelt }];
  });
}

const blockKeyword: Judge = (line) => {
  const misspelt = misspeltKeyword(line);
  return misspelt?.meant.endsWith(':') ? misspelt : null;
};

// Prose may well go on with "when" at the beginning of a line.
const capitalKeyword: Judge = (line) => (/^[A-Z]/.test(line) ? misspeltKeyword(line) : blockKeyword(line));

const anyKeyword: Judge = (line) => {
  const colonless = lacksColon(line);
  return colonless === null ? misspeltKeyword(line) : { written: colonless, meant: `${colonless}:` };
};

function sentence(written: string, meant: string): string {
  return `"${written}" is no keyword of Gherkin, so this line counts as a description. Did you mean "${meant}"?`;
}

function partsOf(feature: Feature): { scenarios: Scenario[]; backgrounds: Background[]; rules: Described[] } {
  const rules = feature.children.flatMap(({ rule }) => rule ?? []);
  const children = [...feature.children, ...rules.flatMap((rule) => rule.children)];
  return {
    scenarios: children.flatMap(({ scenario }) => scenario ?? []),
    backgrounds: children.flatMap(({ background }) => background ?? []),
    rules,
  };
}
