import { expect } from 'chai';
import { makeTinyRun, type TinyRun } from '../../../../tests/kits/tiny-run';
import { type Run, readRun } from '../run';
import { blockingCases } from './blocking-cases';
import type { CatalogueCases } from './catalogue-cases';
import { computeVerdicts } from './compute-verdicts';

const FEATURE = `Feature: F
  @BC-01 @id:a
  Scenario: A
    When a call is made
  @BC-02 @id:b
  Scenario: B
    When a call is made
  @BC-02 @id:c
  Scenario: C
    When a call is made
  @BC-03 @id:d
  Scenario: D
    When a call is made
    Then the answer is wrong
  @BC-03 @id:e
  Scenario: E
    Then nothing can be seen
`;

const catalogue = (...ids: string[]): CatalogueCases => ({
  declaredAs: 'own',
  cases: ids.map((id) => ({ id, title: `case ${id}`, mandatory: true, onLive: 'automatic', coveredBy: [id] })),
});

describe('blocking cases', () => {
  let filtered: TinyRun;
  let whole: TinyRun;
  const runs: Run[] = [];
  before(async () => {
    const features = { 'f.feature': FEATURE };
    [filtered, whole] = await Promise.all([makeTinyRun({ features, tags: '@BC-03' }), makeTinyRun({ features })]);
    runs.push(await readRun(filtered.folder), await readRun(whole.folder));
  });
  after(() => Promise.all([filtered.remove(), whole.remove()]));

  // The same messages for a second deployment.
  const inBoth = (run: Run): Run => {
    const { record, legs } = run;
    const second = legs.map((leg) => ({ ...leg, record: { ...leg.record, name: 'non-ssp' } }));
    return {
      ...run,
      record: { ...record, legs: [...record.legs, ...second.map((leg) => leg.record)] },
      legs: [...legs, ...second],
    };
  };
  const told = (run: Run | undefined, cases: CatalogueCases): string[] => {
    if (run === undefined) throw new Error('no run');
    return blockingCases(computeVerdicts(inBoth(run), cases), cases);
  };

  it('is one sentence for all that a filter left out', () => {
    expect(told(runs[0], catalogue('BC-01', 'BC-02'))).to.deep.equal([
      'ssp and non-ssp: 6 scenarios of 2 test cases (BC-01, BC-02) are NOT_RUN: not selected (--tags "@BC-03").',
    ]);
  });

  it('names a test case that stands alone, by the worst of its scenarios', () => {
    expect(told(runs[1], catalogue('BC-01', 'BC-02', 'BC-03'))).to.deep.equal([
      'ssp and non-ssp: BC-03 case BC-03 is FAILED: Expected: 200. But: 500.',
    ]);
  });

  it('is one sentence for reasons that differ only in an id', () => {
    const cases = catalogue('BC-03');
    const [, run] = runs;
    if (run === undefined) throw new Error('no run');
    const verdicts = computeVerdicts(run, cases);
    const scenarios = verdicts.scenarios
      .filter(({ id }) => id === 'd')
      .flatMap((failed) =>
        ['ent-100041', 'ent-100057'].map((id) => ({
          ...failed,
          id,
          reason: `Expected: PENDING. But: ${id} is ACTIVE.`,
        })),
      );
    expect(blockingCases({ ...verdicts, scenarios }, cases)).to.deep.equal([
      'ssp: BC-03 case BC-03 is FAILED: Expected: PENDING. But: ent-100041 is ACTIVE (and 1 more of this kind).',
    ]);
  });

  it('names the test cases that no scenario shows', () => {
    expect(told(runs[1], catalogue('BC-01', 'BC-07', 'BC-08'))).to.deep.equal([
      'ssp and non-ssp: 2 test cases (BC-07, BC-08) are NOT_COVERED.',
    ]);
  });
});
