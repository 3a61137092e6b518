import type { Proof } from '@opentv-bango/certification/proof';
import { expect } from 'chai';
import { renderProof } from './render-proof';

const PROOF: Proof = {
  schema: 'certify-proof/1',
  startedAt: '2026-11-21T09:00:00.000Z',
  durationMs: 61_000,
  suiteVersion: '1.0.0',
  filter: null,
  legs: [{ name: 'ssp 25.12', deployment: 'ssp', release: '25.12' }],
  defects: [
    {
      name: 'noticed-one',
      rule: 'docs/spec/opentv-platform.md, "UC-03 Cancel"',
      breaks: 'It <b>breaks</b>.',
      legs: ['ssp 25.12'],
      unnoticedIn: [],
    },
    {
      name: 'missed-one',
      rule: 'docs/spec/opentv-platform.md, "UC-04 Recover"',
      breaks: 'It hides.',
      legs: ['ssp 25.12'],
      unnoticedIn: ['ssp 25.12'],
    },
  ],
  scenarios: [{ id: 'a', name: 'A', featurePath: 'features/a.feature', legs: ['ssp 25.12'], neverRedIn: [] }],
  sightings: [
    { leg: 'ssp 25.12', defect: 'noticed-one', scenario: 'a', step: 'Then so', code: 'WRONG_STATE', reason: 'Not so.' },
  ],
  misses: [],
  unsound: [],
};

describe('renderProof', () => {
  it('shows what is missing first, and escapes what it shows', async () => {
    const page = await renderProof(PROOF);
    expect(page.indexOf('id="defect-missed-one" open')).to.be.within(1, page.indexOf('id="defect-noticed-one"'));
    expect(page).to.include('It &lt;b&gt;breaks&lt;/b&gt;.');
    expect(page).to.include('1 of 1 scenarios shown able to fail, 1 of 2 defects noticed');
  });

  it('makes no outside request', async () => {
    expect(await renderProof(PROOF)).not.to.match(/(?:src|href)="(?!#)|url\(|@import|<script/);
  });
});
