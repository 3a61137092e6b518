import { stripVTControlCharacters } from 'node:util';
import { terminalText } from '@opentv-bango/contract';
import { expect } from 'chai';
import { makeTinyRun, type TinyRun } from '../../../../tests/kits/tiny-run';
import { type Run, readRun } from '../run';
import { computeVerdicts, type ScenarioFailure, type ScenarioResult } from '../verdicts';
import { renderFailures } from './failures';
import { renderSummary } from './summary';

const PLAIN = { colours: false, width: 100 };

const FEATURE = `Feature: F
  @UC-01 @BC-01 @id:a
  Scenario: A customer subscribes
    When a call is made

  @UC-01 @BC-01 @id:b
  Scenario: A customer subscribes twice
    When a call is made
    Then the answer is wrong

  @UC-01 @non-ssp @id:c
  Scenario: A customer subscribes elsewhere
    When a call is made

  @UC-02 @id:d
  Scenario: A customer activates
    Given a state that cannot be established

  @BC-00 @id:e
  Scenario: The platform can be reached
    When a call is made
    Then the answer is not the first choice
    And Bango cannot be seen
`;

describe('renderSummary', () => {
  let tiny: TinyRun;
  let run: Run;
  before(async () => {
    tiny = await makeTinyRun({ features: { 'f.feature': FEATURE }, record: { target: 'simulator' } });
    run = await readRun(tiny.folder);
    // Where the temporary folder lies is of no interest to what is written.
    for (const scenario of run.legs.flatMap((leg) => leg.scenarios)) scenario.featurePath = 'features/f.feature';
  });
  after(() => tiny.remove());

  it('shows the table, the failures in full, the rest with its reasons, and the outcome', () => {
    const lines = renderSummary(run, computeVerdicts(run), PLAIN).split('\n');
    expect(lines).to.deep.equal([
      '  Use case                                                SSP 25.12',
      '  UC-01  Purchase                                         FAILED 1 of 2',
      '  UC-02  Activation when the activation URL has expired   BLOCKED 1',
      '  UC-03  Cancel                                           NOT COVERED',
      '  UC-04  Recover an entitlement                           NOT COVERED',
      '  UC-05  Revoke                                           NOT COVERED',
      '  UC-06  Suspend                                          NOT COVERED',
      '  UC-07  Resume                                           NOT COVERED',
      '  UC-08  Delete                                           NOT COVERED',
      '  UC-09  Get                                              NOT COVERED',
      '  UC-10  Recover an account                               NOT COVERED',
      '  UC-11  Change product                                   NOT COVERED',
      '  Other scenarios                                         PASSED 1',
      '',
      '1 failure',
      '  FAILED  A customer subscribes twice',
      '    features/f.feature:9  ssp  UC-01  BC-01  @id:b',
      '    Then the answer is wrong',
      '      Expected: 200.',
      '      But: 500.',
      '',
      'Not passed, not failed',
      '  BLOCKED 1  the purchase was refused',
      '             A customer activates',
      '  NOT APPLICABLE 1  not part of SSP',
      '',
      '1 warning at 1 point',
      '  no-token (1): Answered 401.',
      '',
      'REHEARSAL  SSP 25.12: 2 passed, 1 failed, 1 blocked, 1 not applicable, 1 one-sided, 9.5 s',
    ]);
  });

  it('says of a leg that was interrupted before its plan was told that nothing was run', () => {
    const legs = run.legs.map((leg) => ({
      ...leg,
      record: { ...leg.record, broken: 'interrupted' },
      scenarios: [],
      planKnown: false,
      selectionKnown: false,
      finished: false,
    }));
    const early = { ...run, legs, record: { ...run.record, interrupted: true } };
    const lines = renderSummary(early, computeVerdicts(early), PLAIN).split('\n');
    expect([lines[1], ...lines.slice(12)]).to.deep.equal([
      '  UC-01  Purchase                                         NOT RUN',
      '',
      'Not passed, not failed',
      '  NOT RUN  ssp: interrupted before anything was planned or run',
      '',
      'REHEARSAL  SSP 25.12: no scenario, 9.5 s',
    ]);
  });

  it('tells a fault of the features besides the failures', () => {
    const fault =
      'features/f.feature:3: "A customer subscribes" has the tag @BC-99, which no test case of the catalogue knows.';
    const text = renderSummary(run, { ...computeVerdicts(run), usage: [fault] }, { ...PLAIN, width: 200 });
    expect(text).to.include(`The call or the features are at fault\n  ${fault}\n`);
  });

  it('tells a waived failure in full, with who waived it', () => {
    const waiver = { scenario: 'b', testCase: null, deployment: null, owner: 'Jane Doe', reason: 'it answers 500' };
    const waivers = [{ ...waiver, ticket: 'OPF-1', until: '2026-12-31' }];
    const waived = { ...run, record: { ...run.record, waivers } };
    const lines = renderSummary(waived, computeVerdicts(waived), PLAIN).split('\n');
    expect(lines[1]).to.equal('  UC-01  Purchase                                         WAIVED 1 of 2');
    expect(lines.slice(lines.indexOf('Known failures, waived'), lines.indexOf('Not passed, not failed'))).to.deep.equal(
      [
        'Known failures, waived',
        '  WAIVED  A customer subscribes twice',
        '    features/f.feature:9  ssp  UC-01  BC-01  @id:b',
        '    Then the answer is wrong',
        '      Expected: 200.',
        '      But: 500.',
        '    waived by Jane Doe until 2026-12-31 (OPF-1): it answers 500',
        '',
      ],
    );
  });

  it('names a scenario without an id by its place alone', () => {
    const [leg] = run.legs;
    if (leg === undefined) throw new Error('no leg');
    const nameless = leg.scenarios.map((scenario) => ({ ...scenario, id: null }));
    const text = renderSummary(run, computeVerdicts({ ...run, legs: [{ ...leg, scenarios: nameless }] }), PLAIN);
    expect(text.split('\n')).to.include('    features/f.feature:9  ssp  UC-01  BC-01');
  });

  it('tells a failure that both legs share once', () => {
    const [leg] = run.legs;
    if (leg === undefined) throw new Error('no leg');
    const other = { ...leg, record: { ...leg.record, name: 'non-ssp', deployment: 'non-ssp' as const } };
    const both = { ...run, legs: [leg, other], record: { ...run.record, legs: [leg.record, other.record] } };
    const text = renderSummary(both, computeVerdicts(both), PLAIN);
    expect(text).to.contain(
      '1 failure in 2 legs\n  FAILED  A customer subscribes twice\n    features/f.feature:9  ssp and non-ssp  UC-01',
    );
  });

  it('tells a fault once that differs in its calls only, and the calls of both legs', () => {
    const [first] = computeVerdicts(run).scenarios.filter(({ verdict }) => verdict === 'FAILED');
    if (first === undefined || first.failure === null) throw new Error('no failure');
    const failed: ScenarioResult & { failure: ScenarioFailure } = { ...first, failure: first.failure };
    const inLeg = (leg: string, id: string): ScenarioResult => ({
      ...failed,
      leg,
      failure: { ...failed.failure, message: `Expected: 200.\nBut: 500.\nRequest: PUT http://x/${id} -> 500` },
    });
    const ids = ['7e864cbf-5c06-4e64-8897-9b5adfad972c', '196b3ad9-72e0-4635-8fe6-6257984a77c9'] as const;
    expect(renderFailures([inLeg('ssp', ids[0]), inLeg('non-ssp', ids[1])], PLAIN).split('\n')).to.deep.equal([
      '  FAILED  A customer subscribes twice',
      '    features/f.feature:9  ssp and non-ssp  UC-01  BC-01  @id:b',
      '    Then the answer is wrong',
      '      Expected: 200.',
      '      But: 500.',
      `      Request: PUT http://x/${ids[0]} -> 500`,
      '    in non-ssp:',
      `      Request: PUT http://x/${ids[1]} -> 500`,
    ]);
  });

  it('says on a live platform what is in the way', () => {
    const live = { ...run, record: { ...run.record, target: 'live' as const } };
    const text = renderSummary(live, computeVerdicts(live), PLAIN);
    expect(text.split('\n').slice(-3)).to.deep.equal([
      'FAILED  SSP 25.12: 2 passed, 1 failed, 1 blocked, 1 not applicable, 1 one-sided, 9.5 s',
      'In the way of READY FOR REVIEW:',
      '  ssp: BC-01 is FAILED: Expected: 200. But: 500.',
    ]);
  });

  it('colours only where the style says so, and never instead of words', () => {
    const verdicts = computeVerdicts(run);
    const coloured = terminalText(renderSummary(run, verdicts, { ...PLAIN, colours: true }));
    expect(coloured).to.contain('\u001b[31m');
    expect(stripVTControlCharacters(coloured)).to.equal(renderSummary(run, verdicts, PLAIN));
  });
});
