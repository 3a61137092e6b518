import { defectsByName } from '@opentv-bango/simulator';
import { expect } from 'chai';
import type { JobScenario } from './job';
import { ProofRecorder } from './proof-recorder';
import { LEGS, type Trial } from './trials';

const [LEG = { name: 'ssp 25.12', deployment: 'ssp', release: '25.12' }] = LEGS;
const ABOUT = { startedAt: '2026-11-21T09:00:00.000Z', durationMs: 1, suiteVersion: '1.0.0', filter: null };

describe('the recorder of a proof', () => {
  it('counts only what is red for the right reason', () => {
    const recorder = new ProofRecorder();
    recorder.recordGreenRun(LEG, [ended('a', 'PASSED'), ended('b', 'PASSED'), ended('c', 'NOT_APPLICABLE')]);
    const trial = trialOf('sort-ignored');
    const noticed = recorder.recordTrial(trial, [
      ended('a', 'FAILED', true),
      ended('b', 'FAILED'),
      ended('c', 'PASSED'),
    ]);
    recorder.finishTrial(trial);
    const proof = recorder.proof(ABOUT, [LEG], null);
    expect({
      noticed: noticed.map(({ id }) => id),
      neverRed: recorder.neverRed(LEG),
      scenarios: proof.scenarios.map(({ id, neverRedIn }) => ({ id, neverRedIn })),
      unnoticed: proof.defects.map(({ unnoticedIn }) => unnoticedIn),
    }).to.deep.equal({
      noticed: ['a'],
      neverRed: ['b'],
      scenarios: [
        { id: 'a', neverRedIn: [] },
        { id: 'b', neverRedIn: ['ssp 25.12'] },
      ],
      unnoticed: [[]],
    });
  });

  it('takes nothing from a scenario that is red without a defect', () => {
    const recorder = new ProofRecorder();
    recorder.recordGreenRun(LEG, [ended('a', 'FAILED', true)]);
    const trial = trialOf('sort-ignored');
    const noticed = recorder.recordTrial(trial, [ended('a', 'FAILED', true)]);
    recorder.finishTrial(trial);
    const { unsound, defects } = recorder.proof(ABOUT, [LEG], null);
    expect({
      noticed,
      unsound: unsound.map(({ scenario }) => scenario),
      unnoticed: defects[0]?.unnoticedIn,
    }).to.deep.equal({
      noticed: [],
      unsound: ['a'],
      unnoticed: ['ssp 25.12'],
    });
  });

  it('shows for an undetected defect what happened instead', () => {
    const recorder = new ProofRecorder();
    recorder.recordGreenRun(LEG, [ended('a', 'PASSED')]);
    const trial = trialOf('sort-ignored');
    recorder.recordTrial(trial, [ended('a', 'BLOCKED')]);
    recorder.finishTrial(trial);
    expect(recorder.proof(ABOUT, [LEG], null).misses).to.deep.equal([
      { leg: 'ssp 25.12', defect: 'sort-ignored', scenario: 'a', verdict: 'BLOCKED', code: null, reason: '' },
    ]);
  });
});

function trialOf(name: string): Trial {
  const [defect] = defectsByName([name]);
  if (!defect) throw new Error(`There is no defect ${name}.`);
  return { leg: LEG, defect };
}

function ended(id: string, verdict: JobScenario['verdict'], rightReason = false): JobScenario {
  const code = rightReason ? 'WRONG_STATE' : null;
  return {
    id,
    name: id,
    featurePath: 'features/a.feature',
    verdict,
    rightReason,
    step: null,
    code,
    reason: null,
    warnings: [],
  };
}
