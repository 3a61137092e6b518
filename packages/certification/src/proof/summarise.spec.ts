import { expect } from 'chai';
import type { Proof } from './proof';
import { summarise } from './summarise';

const COMPLETE: Proof = {
  schema: 'certify-proof/1',
  startedAt: '2026-11-21T09:00:00.000Z',
  durationMs: 1000,
  suiteVersion: '1.0.0',
  filter: null,
  legs: [{ name: 'ssp 25.12', deployment: 'ssp', release: '25.12' }],
  defects: [{ name: 'one', rule: 'a rule', breaks: 'It breaks.', legs: ['ssp 25.12'], unnoticedIn: [] }],
  scenarios: [
    { id: 'a', name: 'A', featurePath: 'features/a.feature', legs: ['ssp 25.12'], neverRedIn: [] },
    { id: 'b', name: 'B', featurePath: 'features/a.feature', legs: ['ssp 25.12'], neverRedIn: [] },
  ],
  sightings: [],
  misses: [],
  unsound: [],
};

describe('summarise', () => {
  it('counts what was shown', () => {
    expect(summarise(COMPLETE)).to.deep.equal({
      suiteVersion: '1.0.0',
      startedAt: '2026-11-21T09:00:00.000Z',
      filter: null,
      scenarios: { total: 2, shown: 2 },
      defects: { total: 1, noticed: 1 },
      complete: true,
      sentence: '2 of 2 scenarios shown able to fail, 1 of 1 defects noticed',
    });
  });

  it('is incomplete where a scenario was green in a leg whatever was broken', () => {
    const [first, ...others] = COMPLETE.scenarios;
    const scenarios = [...(first ? [{ ...first, neverRedIn: ['ssp 25.12'] }] : []), ...others];
    const { complete, sentence } = summarise({ ...COMPLETE, scenarios });
    expect({ complete, sentence }).to.deep.equal({
      complete: false,
      sentence: '1 of 2 scenarios shown able to fail, 1 of 1 defects noticed',
    });
  });

  it('is incomplete where nobody noticed a defect', () => {
    const defects = COMPLETE.defects.map((defect) => ({ ...defect, unnoticedIn: defect.legs }));
    expect(summarise({ ...COMPLETE, defects }).complete).to.equal(false);
  });

  it('is incomplete where a scenario is red without any defect', () => {
    const miss = {
      leg: 'ssp 25.12',
      defect: 'none',
      scenario: 'a',
      verdict: 'FAILED',
      code: null,
      reason: 'red',
    } as const;
    expect(summarise({ ...COMPLETE, unsound: [miss] }).complete).to.equal(false);
  });
});
