import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type FakeRun, writeFakeRun } from '../../../../../tests/kits/fake-run';
import { loadCatalogue } from '../../catalogue';
import { readRun } from '../../run';
import { computeVerdicts } from '../../verdicts';
import { writeCertificate } from '../write-certificate';
import { pageTitle } from './page-texts';

describe('pageTitle', () => {
  const cases: [string, FakeRun, string][] = [
    ['a good rehearsal', { clean: true }, 'Rehearsal'],
    ['a rehearsal with failures', {}, 'Rehearsal, 2 scenarios failed'],
    ['a rehearsal that was broken off', { clean: true, record: { interrupted: true } }, 'Rehearsal, broken off'],
    ['a rehearsal that was killed', { clean: true, record: { endedAt: null } }, 'Rehearsal, broken off'],
  ];
  for (const [what, like, title] of cases) {
    it(`says at once what came of ${what}`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'headline-'));
      try {
        await writeFakeRun(folder, like);
        const run = await readRun(folder);
        const catalogue = await loadCatalogue();
        expect(pageTitle(await writeCertificate(run, computeVerdicts(run, catalogue), catalogue))).to.equal(title);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  }
});
