import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { ONE_CASE, writeFakeRun } from '../../../../tests/kits/fake-run';
import type { Certificate } from '../certificate';
import { readRun } from '../run';
import { readScanFile } from '../scan';
import { completeEvidence } from './complete-evidence';

describe('completing the evidence', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'completed-'));
    await writeFakeRun(folder, {});
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('finds nothing in a clean run, and counts every file but the result itself', async () => {
    const lookedFor = { secrets: [{ name: 'BANGO_PASSWORD', value: 'not-in-the-evidence' }], canaries: [] };
    const options = { catalogue: ONE_CASE, lookedFor, signingKey: null };
    const { certificate } = await completeEvidence(await readRun(folder), options);
    const written = (await readdir(folder)).filter((name) => !/^(?:manifest|scan)\.json$|^SHA256SUMS$/.test(name));
    expect({ files: certificate.scan?.files, findings: certificate.scan?.findings }).to.deep.equal({
      files: written.length,
      findings: [],
    });
    expect(await readScanFile(folder)).to.deep.equal(certificate.scan);
  });

  it('looks through what the certificate says of the scan, too', async () => {
    const lookedFor = { secrets: [{ name: 'BANGO_PASSWORD', value: 'certify-scan/1' }], canaries: [] };
    const options = { catalogue: ONE_CASE, lookedFor, signingKey: null };
    const { verdicts } = await completeEvidence(await readRun(folder), options);
    const { scan } = JSON.parse(await readFile(join(folder, 'certification.json'), 'utf8')) as Certificate;
    expect({ unclean: verdicts.unclean, findings: scan?.findings }).to.deep.equal({
      unclean: [
        'The secret BANGO_PASSWORD was found in certification.json.',
        'The secret BANGO_PASSWORD was found in scan.json.',
      ],
      findings: ['certification.json', 'scan.json'].map((file) => ({
        file,
        inside: null,
        kind: 'secret',
        name: 'BANGO_PASSWORD',
      })),
    });
  });
});
