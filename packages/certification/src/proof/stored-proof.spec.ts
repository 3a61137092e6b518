import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Proof } from './proof';
import { sourceDigests } from './source-digest';
import { storeProof, suiteProof } from './stored-proof';

const PROOF: Proof = {
  schema: 'certify-proof/1',
  startedAt: '2026-11-21T08:00:00.000Z',
  durationMs: 1000,
  suiteVersion: '0.1.0',
  filter: null,
  legs: [
    { name: 'ssp 25.12', deployment: 'ssp', release: '25.12' },
    { name: 'non-ssp 25.12', deployment: 'non-ssp', release: '25.12' },
  ],
  defects: [
    { name: 'a', rule: 'r', breaks: 'b', legs: ['ssp 25.12'], unnoticedIn: [] },
    { name: 'b', rule: 'r', breaks: 'b', legs: ['ssp 25.12'], unnoticedIn: ['ssp 25.12'] },
  ],
  scenarios: [{ id: 's', name: 'S', featurePath: 'features/s.feature', legs: ['ssp 25.12'], neverRedIn: [] }],
  sightings: [],
  misses: [],
  unsound: [],
};

const SUMMARY = {
  provenAt: '2026-11-21T08:00:00.000Z',
  suiteVersion: '0.1.0',
  legs: 'ssp 25.12, non-ssp 25.12',
  scenarios: { total: 1, shown: 1 },
  defects: { total: 2, noticed: 1 },
  complete: false,
};

describe('the proof that is kept with the suite', () => {
  let project: string;
  let file: string;
  beforeEach(async () => {
    project = await mkdtemp(join(tmpdir(), 'proven-'));
    file = join(project, 'proven.json');
    await mkdir(join(project, 'features', 'deep'), { recursive: true });
    await mkdir(join(project, 'steps'));
    await writeFile(join(project, 'features', 'deep', 'a.feature'), 'Feature: A\n');
    await writeFile(join(project, 'steps', 'a.ts'), '// a\n');
  });
  afterEach(() => rm(project, { recursive: true, force: true }));

  it('says what was shown, and that features and steps are still those', async () => {
    expect(storeProof(PROOF, sourceDigests(project), file)).to.equal(true);
    // Another machine ends lines otherwise, and tests of the steps are no steps.
    await writeFile(join(project, 'features', 'deep', 'a.feature'), 'Feature: A\r\n');
    await writeFile(join(project, 'steps', 'a.spec.ts'), '// test\n');
    expect(suiteProof(project, file)).to.deep.equal({ ...SUMMARY, sameFeatures: true, sameSteps: true });
  });

  it('says which of them changed since', async () => {
    storeProof(PROOF, sourceDigests(project), file);
    await writeFile(join(project, 'steps', 'b.ts'), '');
    expect(suiteProof(project, file)).to.deep.equal({ ...SUMMARY, sameFeatures: true, sameSteps: false });
    await writeFile(join(project, 'features', 'deep', 'a.feature'), 'Feature: B\n');
    expect(suiteProof(project, file)).to.deep.equal({ ...SUMMARY, sameFeatures: false, sameSteps: false });
  });

  it('is none of a part', () => {
    expect(storeProof({ ...PROOF, filter: '--sample 3 --seed 1' }, sourceDigests(project), file)).to.equal(false);
    expect(suiteProof(project, file)).to.equal(null);
  });
});
