import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Certificate } from '../certificate';
import { ONE_CASE, writeMadeUpRun } from '../made-up-run';
import { readRun } from '../run';
import { completeEvidence } from './complete-evidence';

describe('completing the evidence', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'completed-'));
    await writeMadeUpRun(folder, {});
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('looks through what the certificate says of the scan, too', async () => {
    const lookedFor = { secrets: [{ name: 'BANGO_PASSWORD', value: 'certify-scan/1' }], canaries: [] };
    const options = { catalogue: ONE_CASE, lookedFor, signingKey: null };
    const { verdicts } = await completeEvidence(await readRun(folder), options);
    const { scan } = JSON.parse(await readFile(join(folder, 'certification.json'), 'utf8')) as Certificate;
    expect({ unclean: verdicts.unclean, findings: scan?.findings }).to.deep.equal({
      unclean: ['The secret BANGO_PASSWORD was found in scan.json.'],
      findings: [{ file: 'scan.json', inside: null, kind: 'secret', name: 'BANGO_PASSWORD' }],
    });
  });
});
