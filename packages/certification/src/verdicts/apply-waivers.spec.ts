import type { Waiver } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { makeTinyRun, type TinyRun } from '../../../../tests/kits/tiny-run';
import { type Run, readRun } from '../run';
import type { CatalogueCases } from './catalogue-cases';
import { computeVerdicts } from './compute-verdicts';

const WAIVER: Waiver = {
  scenario: 'fails',
  testCase: null,
  deployment: null,
  owner: 'Jane Doe',
  reason: 'it answers 500',
  ticket: 'OPF-1',
  until: '2026-11-21',
};

const FEATURE = `Feature: F
  @UC-01 @BC-01 @id:passes
  Scenario: Passes
    When a call is made
  @UC-01 @BC-01 @id:fails
  Scenario: Fails
    When a call is made
    Then the answer is wrong
`;

const CATALOGUE: CatalogueCases = {
  declaredAs: 'bango',
  cases: [{ id: 'BC-01', title: 'create', mandatory: true, onLive: 'automatic', coveredBy: ['BC-01'] }],
};

describe('a waiver', () => {
  let tiny: TinyRun;
  let every: TinyRun;
  let run: Run;
  before(async () => {
    [tiny, every] = await Promise.all([makeTinyRun({ features: { 'f.feature': FEATURE } }), makeTinyRun()]);
    run = await readRun(tiny.folder);
  });
  after(() => Promise.all([tiny.remove(), every.remove()]));

  const waived = (of: Run, ...waivers: Waiver[]): Run => ({ ...of, record: { ...of.record, waivers } });

  it('makes WAIVED of FAILED, keeps the failure, and leaves a pass as it is', () => {
    const { scenarios } = computeVerdicts(waived(run, WAIVER));
    expect(
      scenarios.map(({ id, verdict, reason, waiver, failure }) => ({ id, verdict, reason, waiver, failure })),
    ).to.deep.equal([
      { id: 'passes', verdict: 'PASSED', reason: null, waiver: null, failure: null },
      {
        id: 'fails',
        verdict: 'WAIVED',
        reason: 'waived by Jane Doe until 2026-11-21 (OPF-1): it answers 500',
        waiver: WAIVER,
        failure: {
          step: 'Then the answer is wrong',
          message: 'Expected: 200.\nBut: 500.',
          code: 'WRONG_STATUS',
          exchangeId: 'x-1',
          line: 8,
        },
      },
    ]);
  });

  it('lets a run end with 0 and be READY_FOR_REVIEW, but never CERTIFIABLE', () => {
    const ends = (of: Run) => {
      const { outcome, exitCode, inTheWay, testCases } = computeVerdicts(of, CATALOGUE);
      return { outcome, exitCode, inTheWay, testCase: testCases[0]?.verdict };
    };
    expect(ends(waived(run, WAIVER))).to.deep.equal({
      outcome: 'READY_FOR_REVIEW',
      exitCode: 0,
      inTheWay: [],
      testCase: 'WAIVED',
    });
    expect(ends(run)).to.include({ outcome: 'FAILED', exitCode: 1, testCase: 'FAILED' });
  });

  it('does nothing after its last day, or in another deployment', () => {
    const verdictOf = (waiver: Waiver) => computeVerdicts(waived(run, waiver)).counts;
    const unchanged = computeVerdicts(run).counts;
    expect(verdictOf({ ...WAIVER, until: '2026-11-20' })).to.deep.equal(unchanged);
    expect(verdictOf({ ...WAIVER, deployment: 'non-ssp' })).to.deep.equal(unchanged);
  });

  it('of a test case means every scenario that shows it, and is not stale while one fails', () => {
    const { waivers, unclean } = computeVerdicts(waived(run, { ...WAIVER, scenario: null, testCase: 'BC-01' }));
    expect({ waivers, unclean }).to.deep.equal({
      waivers: [{ ...WAIVER, scenario: null, testCase: 'BC-01', waived: ['ssp/fails'], staleIn: [] }],
      unclean: [],
    });
  });

  it('of a scenario that passed is stale: the evidence is not clean, and the run ends with 4', () => {
    const stale = { ...WAIVER, scenario: 'passes' };
    const { waivers, unclean, exitCode, outcome, inTheWay } = computeVerdicts(waived(run, WAIVER, stale));
    const sentence =
      'ssp: the scenario passes PASSED, and is waived as a known failure (OPF-1, Jane Doe): take the waiver out.';
    expect({ waivers, unclean, exitCode, outcome, inTheWay }).to.deep.equal({
      waivers: [
        { ...WAIVER, waived: ['ssp/fails'], staleIn: [] },
        { ...stale, waived: [], staleIn: ['ssp'] },
      ],
      unclean: [sentence],
      exitCode: 4,
      outcome: 'INCOMPLETE',
      inTheWay: [sentence],
    });
  });

  it('never covers what was blocked, not run, not applicable, or is at fault itself', async () => {
    const all = await readRun(every.folder);
    const before = computeVerdicts(all);
    const waivers = before.scenarios.map(({ id }) => ({ ...WAIVER, scenario: id }));
    const after = computeVerdicts(waived(all, ...waivers));
    expect(changes(before, after)).to.deep.equal([
      ['fails', 'FAILED', 'WAIVED'],
      ['fails-plainly', 'FAILED', 'WAIVED'],
      ['failed-clean-up', 'FAILED', 'WAIVED'],
    ]);
  });
});

function changes(before: ReturnType<typeof computeVerdicts>, after: ReturnType<typeof computeVerdicts>): string[][] {
  return before.scenarios.flatMap(({ id, verdict }, index) => {
    const now = after.scenarios[index]?.verdict ?? 'none';
    return now === verdict ? [] : [[id, verdict, now]];
  });
}
