import { expect } from 'chai';
import { type TinyRunOptions, TinyRuns } from '../../../../tests/tiny-run';
import { type Run, readRun } from '../run';
import { computeVerdicts } from './compute-verdicts';
import type { RunVerdicts, ScenarioResult } from './run-verdicts';

describe('computeVerdicts', () => {
  const tiny = new TinyRuns();
  const read = async (options: TinyRunOptions): Promise<Run> => readRun(await tiny.make(options));
  let run: Run;
  let verdicts: RunVerdicts;

  before(async () => {
    run = await read({ tags: 'not @left-out' });
    verdicts = computeVerdicts(run);
  });
  after(() => tiny.removeAll());

  it('gives every scenario the verdict that its messages call for', () => {
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

  it('has not run what finds that its subject does not happen here', async () => {
    const feature = 'Feature: F\n  @id:a\n  Scenario: A\n    When what it is about does not happen\n';
    const { exitCode, scenarios } = computeVerdicts(await read({ features: { 'f.feature': feature } }));
    const shown = scenarios.map(({ verdict, reason, failure, steps }) => ({
      ...{ verdict, reason, failure },
      steps: steps.map(({ status }) => status),
    }));
    expect({ exitCode, shown }).to.deep.equal({
      exitCode: 0,
      shown: [{ verdict: 'NOT_RUN', reason: 'it is done at once', failure: null, steps: ['SKIPPED'] }],
    });
  });

  it('calls a phrase that does not fit a mistake of the author, with its line', async () => {
    const feature = 'Feature: F\n  @id:a\n  Scenario: A\n    When a call is made\n    Then what does not fit\n';
    const { exitCode, usage, scenarios } = computeVerdicts(await read({ features: { 'f.feature': feature } }));
    expect(exitCode).to.equal(2);
    expect(usage.map((line) => line.slice(line.indexOf('f.feature')))).to.deep.equal([
      'f.feature:5: misused: Then what does not fit (It does not fit).',
    ]);
    expect(scenarios.map(({ verdict, problem }) => [verdict, problem])).to.deep.equal([['FAILED', 'misused']]);
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
