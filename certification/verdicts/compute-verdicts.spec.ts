import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { makeTinyRun, type TinyRun, type TinyRunOptions } from '../../tests/tiny-run';
import { type Run, readRun } from '../run';
import type { CatalogueCases } from './catalogue-cases';
import { computeVerdicts } from './compute-verdicts';
import type { RunVerdicts, ScenarioResult } from './run-verdicts';

const CATALOGUE: CatalogueCases = {
  declaredAs: 'own',
  cases: [
    { id: 'BC-01', title: 'create', mandatory: true, onLive: 'automatic', coveredBy: ['BC-01'] },
    { id: 'BC-02', title: 'activate', mandatory: true, onLive: 'simulator-only', coveredBy: ['BC-02'] },
    { id: 'BC-09', title: 'change', mandatory: false, onLive: 'automatic', coveredBy: ['BC-09'] },
  ],
};

describe('computeVerdicts', () => {
  const made: TinyRun[] = [];
  let run: Run;
  let verdicts: RunVerdicts;

  async function read(options: TinyRunOptions): Promise<Run> {
    const tiny = await makeTinyRun(options);
    made.push(tiny);
    return readRun(tiny.folder);
  }

  before(async () => {
    run = await read({ tags: 'not @left-out' });
    verdicts = computeVerdicts(run);
  });
  after(() => Promise.all(made.map((tiny) => tiny.remove())));

  it('gives every scenario the verdict of the design', () => {
    expect(Object.fromEntries(verdicts.scenarios.map(({ id, verdict }) => [id, verdict]))).to.deep.equal({
      passes: 'PASSED',
      fails: 'FAILED',
      'fails-plainly': 'FAILED',
      'blocked-given': 'BLOCKED',
      'blocked-network': 'BLOCKED',
      'blocked-hook': 'BLOCKED',
      'failed-clean-up': 'FAILED',
      'not-applicable': 'NOT_APPLICABLE',
      'not-observed': 'NOT_RUN',
      'one-sided': 'PASSED',
      undefined: 'FAILED',
      ambiguous: 'FAILED',
      pending: 'FAILED',
      empty: 'FAILED',
      skips: 'FAILED',
      row: 'PASSED',
      'row#2': 'PASSED',
      'left-out': 'NOT_RUN',
    });
  });

  it('says why for everything but a pass', () => {
    const reasons = verdicts.scenarios.filter(({ reason }) => reason !== null);
    expect(Object.fromEntries(reasons.map(({ id, reason }) => [id, reason]))).to.deep.equal({
      fails: 'Expected: 200. But: 500.',
      'fails-plainly': 'expected 1 to equal 2',
      'blocked-given': 'the purchase was refused',
      'blocked-network': 'the host cannot be reached',
      'blocked-hook': 'no account could be made',
      'failed-clean-up': 'the entitlement could not be ended',
      'not-applicable': 'not part of SSP',
      'not-observed': 'nothing could be observed',
      undefined: 'undefined: When a step that nobody wrote',
      ambiguous: 'ambiguous: Given an ambiguous state',
      pending: 'pending: Given a pending state',
      empty: 'empty: a scenario without steps',
      skips: 'skipped-without-reason: Given a state that skips',
      'left-out': 'not selected (--tags "not @left-out")',
    });
  });

  it('tells a failure in parts', () => {
    expect(find(verdicts, 'fails').failure).to.deep.equal({
      step: 'Then the answer is wrong',
      message: 'Expected: 200.\nBut: 500.',
      code: 'WRONG_STATUS',
      exchangeId: 'x-1',
      line: 13,
    });
    expect(find(verdicts, 'fails').steps.map(({ keyword, status }) => `${keyword} ${status}`)).to.deep.equal([
      'Given PASSED',
      'When PASSED',
      'Then FAILED',
      'And SKIPPED',
    ]);
  });

  it('offers a snippet for an undefined step and both places for an ambiguous one', () => {
    expect(find(verdicts, 'undefined').failure?.message).to.contain("When('a step that nobody wrote'");
    expect(find(verdicts, 'ambiguous').failure?.message).to.match(/steps\/steps\.js:\d+\n.*steps\/steps\.js:\d+/);
  });

  it('takes the worst of its scenarios for a use case', () => {
    const [first] = verdicts.useCases;
    expect(first).to.deep.equal({
      id: 'UC-01',
      title: 'Purchase',
      verdict: 'FAILED',
      legs: [
        {
          leg: 'ssp',
          verdict: 'FAILED',
          counts: { FAILED: 2, BLOCKED: 0, NOT_RUN: 0, NOT_COVERED: 0, WAIVED: 0, PASSED: 1, NOT_APPLICABLE: 0 },
          total: 3,
          scenarios: ['passes', 'fails', 'fails-plainly'],
          reasons: ['Expected: 200. But: 500.', 'expected 1 to equal 2'],
        },
      ],
    });
    expect(verdicts.useCases.map(({ verdict }) => verdict)).to.deep.equal([
      ...['FAILED', 'FAILED', 'NOT_RUN', 'FAILED', 'PASSED', 'NOT_RUN'],
      ...['NOT_COVERED', 'NOT_COVERED', 'NOT_COVERED', 'NOT_COVERED', 'NOT_COVERED'],
    ]);
  });

  it('counts planned, run and reported scenarios, warnings and one-sided ones', () => {
    expect(verdicts.accounting).to.deep.equal({ planned: 17, run: 17, reported: 17, lost: [] });
    expect(verdicts.oneSided).to.equal(1);
    expect(verdicts.warnings).to.deep.equal([
      { point: 'no-token', message: 'Answered 401.', count: 1, scenarios: ['ssp/one-sided'] },
    ]);
  });

  it('ends with 2 for scenarios that are at fault themselves, and names each', () => {
    expect(verdicts.exitCode).to.equal(2);
    expect(verdicts.usage).to.deep.equal([
      'features/every-end.feature:57: undefined: When a step that nobody wrote.',
      'features/every-end.feature:61: ambiguous: Given an ambiguous state.',
      'features/every-end.feature:65: pending: Given a pending state.',
      'features/every-end.feature:68: empty: a scenario without steps.',
      'features/every-end.feature:73: skipped-without-reason: Given a state that skips.',
    ]);
  });

  describe('the outcome and the exit code', () => {
    let passing: Run;
    before(async () => {
      passing = await read({ tags: '@id:passes' });
    });
    const ends = (changed: Run, catalogue?: CatalogueCases, leaks?: string[]): [string, number, string[]] => {
      const { outcome, exitCode, inTheWay } = computeVerdicts(changed, catalogue, leaks);
      return [outcome, exitCode, inTheWay];
    };

    it('is REHEARSAL against the simulator, and wherever its mark was met', () => {
      const rehearsal = { ...passing, record: { ...passing.record, target: 'simulator' as const } };
      const marked = { ...passing, exchangeSummary: { ...passing.exchangeSummary, simulated: true } };
      expect(ends(rehearsal).slice(0, 2)).to.deep.equal(['REHEARSAL', 0]);
      expect(ends(marked).slice(0, 2)).to.deep.equal(['REHEARSAL', 0]);
    });

    it('is INCOMPLETE with what is in the way while a mandatory case has scenarios that were not run', () => {
      expect(ends(passing, CATALOGUE)).to.deep.equal([
        'INCOMPLETE',
        0,
        ['ssp: BC-01 create is NOT_RUN: not selected (--tags "@id:passes").'],
      ]);
    });

    it('is READY_FOR_REVIEW when every mandatory case passed, CERTIFIABLE with the list of Bango', async () => {
      const feature = 'Feature: F\n  @BC-01 @id:a\n  Scenario: A\n    When a call is made\n';
      const clock = '  @BC-01 @needs:clock @id:b\n  Scenario: B\n    Then nothing can be seen\n';
      const complete = await read({ features: { 'f.feature': feature + clock } });
      expect(ends(complete, CATALOGUE)).to.deep.equal(['READY_FOR_REVIEW', 0, []]);
      expect(ends(complete, { ...CATALOGUE, declaredAs: 'bango' })).to.deep.equal(['CERTIFIABLE', 0, []]);
      expect(ends(complete, CATALOGUE, ['A token was found in run.json.'])).to.deep.equal([
        'INCOMPLETE',
        4,
        ['A token was found in run.json.'],
      ]);
    });

    it('is FAILED with 1 for a failure, INCOMPLETE with 3 for a block', async () => {
      const failing = await read({ tags: '@id:fails or @id:blocked-given' });
      const blocked = await read({ tags: '@id:blocked-given' });
      expect(ends(failing).slice(0, 2)).to.deep.equal(['FAILED', 1]);
      expect(ends(blocked).slice(0, 2)).to.deep.equal(['INCOMPLETE', 3]);
    });

    it('is 130 when the tester interrupted it, whatever else it was', () => {
      expect(ends({ ...run, record: { ...run.record, interrupted: true } })[1]).to.equal(130);
    });

    it('is 2 when the filter chose nothing, and says so', async () => {
      const { exitCode, usage } = computeVerdicts(await read({ tags: '@nothing' }));
      expect({ exitCode, usage }).to.deep.equal({
        exitCode: 2,
        usage: ['No scenario was selected by --tags "@nothing".'],
      });
    });

    it('is 2 for a feature file with a syntax error, with file and line', async () => {
      const { exitCode, usage } = computeVerdicts(
        await read({ features: { 'x.feature': 'Feature: X\n  Scenario: Y\n    Given a\n    nonsense\n' } }),
      );
      expect(exitCode).to.equal(2);
      expect(usage).to.have.length(1);
      expect(usage[0]).to.match(/x\.feature:4: The line "nonsense" begins with no keyword\./);
    });

    it('is 2 for a feature file without a scenario', async () => {
      const { exitCode, usage } = computeVerdicts(
        await read({ features: { 'x.feature': 'Feature: X\n  Scenaro: Y\n' } }),
      );
      expect(exitCode).to.equal(2);
      expect(usage[0]).to.match(/x\.feature: there is no scenario in this file. Is a keyword misspelt\?$/);
    });
  });

  describe('a run that broke', () => {
    const feature =
      'Feature: F\n  @id:a\n  Scenario: A\n    When a call is made\n  @id:b\n  Scenario: B\n    When a call is made\n  @id:c\n  Scenario: C\n    When a call is made\n';

    // What a process that was killed in its second scenario leaves.
    async function readCut(options: TinyRunOptions): Promise<Run> {
      const { folder } = await read({ features: { 'f.feature': feature }, ...options });
      const messages = join(folder, 'messages-ssp.ndjson');
      const lines = (await readFile(messages, 'utf8')).split('\n');
      const second = lines.findLastIndex(
        (line, index) => line.startsWith('{"testCaseStarted"') && started(lines, index) === 2,
      );
      await writeFile(messages, lines.slice(0, second + 2).join('\n'));
      return readRun(folder);
    }

    const started = (lines: string[], until: number): number =>
      lines.slice(0, until + 1).filter((line) => line.startsWith('{"testCaseStarted"')).length;

    async function broken(options: TinyRunOptions): Promise<[string, string, string | null][]> {
      const { scenarios } = computeVerdicts(await readCut(options));
      return scenarios.map(({ id, verdict, reason }) => [id, verdict, reason]);
    }

    it('blocks what was left when the simulator stopped', async () => {
      expect(await broken({ leg: { broken: 'the simulator stopped' } })).to.deep.equal([
        ['a', 'PASSED', null],
        ['b', 'BLOCKED', 'the simulator stopped in the middle of this scenario'],
        ['c', 'BLOCKED', 'the simulator stopped before this scenario began'],
      ]);
    });

    it('has not run what was left when the tester interrupted it', async () => {
      expect(await broken({ leg: { broken: 'interrupted' }, record: { interrupted: true } })).to.deep.equal([
        ['a', 'PASSED', null],
        ['b', 'NOT_RUN', 'interrupted in the middle of this scenario'],
        ['c', 'NOT_RUN', 'interrupted before this scenario began'],
      ]);
    });

    it('is not clean when scenarios vanish without a reason', async () => {
      const { unclean, exitCode } = computeVerdicts(await readCut({}));
      expect({ unclean, exitCode }).to.deep.equal({
        unclean: [
          'ssp: the messages of this leg have no end.',
          'ssp: "B" was planned but never finished.',
          'ssp: "C" was planned but never finished.',
        ],
        exitCode: 4,
      });
    });
  });

  describe('evidence that is not clean', () => {
    it('is a passed scenario without an exchange, and an exchange that is not in the file', async () => {
      const bare = await read({ features: { 'f.feature': 'Feature: F\n  @id:a\n  Scenario: A\n    Given a state\n' } });
      expect(computeVerdicts(bare).unclean).to.deep.equal([
        'ssp: "A" passed without a single HTTP exchange in its evidence.',
      ]);
      const emptied = { ...run, exchangeSummary: { count: 0, simulated: false, ids: new Set<string>() } };
      expect(computeVerdicts(emptied).unclean).to.deep.equal([
        '8 exchange(s) that scenarios refer to are missing from exchanges.ndjson.',
      ]);
    });

    it('is two scenarios with one id or one name', async () => {
      const twice = '  @id:a\n  Scenario: A\n    When a call is made\n';
      const { unclean } = computeVerdicts(await read({ features: { 'f.feature': `Feature: F\n${twice}${twice}` } }));
      expect(unclean.map((sentence) => sentence.replace(/\(.*\)/, '(...)'))).to.deep.equal([
        'ssp: 2 scenarios carry @id:a (...). Ids are unique.',
        'ssp: 2 scenarios are named "A" (...). Names are unique.',
      ]);
    });
  });
});

function find({ scenarios }: RunVerdicts, id: string): ScenarioResult {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (found === undefined) throw new Error(`no scenario ${id}`);
  return found;
}
