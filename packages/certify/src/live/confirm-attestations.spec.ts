import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ATTESTATIONS_FILE, type Attestation, createRedactor } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { confirmAttestations } from './confirm-attestations';

const DONE: Attestation = {
  leg: 'ssp',
  scenarioId: 'suspend-1',
  accountId: 'a-1',
  entitlementId: 'e-1',
  at: '2026-11-21T08:00:00.000Z',
  name: 'Ada Lovelace',
  statement: "completed the activation of e-1 at the merchant's page by hand",
  confirmed: false,
  note: null,
};

describe('What a person did by hand', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certify-attested-'));
    const lines = [DONE, { ...DONE, entitlementId: 'e-2' }].map((one) => `${JSON.stringify(one)}\n`);
    await writeFile(join(folder, ATTESTATIONS_FILE), lines.join(''));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const redactor = createRedactor({ secrets: ['of-the-operator'] });
  const kept = async (): Promise<unknown[]> =>
    (await readFile(join(folder, ATTESTATIONS_FILE), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('is confirmed by them, with their note, in which no secret stays', async () => {
    const answers = [true, false];
    await confirmAttestations(folder, redactor, {
      confirm: async () => answers.shift() ?? false,
      note: async () => ' the page wanted of-the-operator ',
    });
    expect(await kept()).to.deep.equal([
      { ...DONE, confirmed: true, note: 'the page wanted REDACTED' },
      { ...DONE, entitlementId: 'e-2' },
    ]);
  });

  it('stays unconfirmed without a terminal to ask', async () => {
    await confirmAttestations(folder, redactor, null);
    expect(await kept()).to.deep.equal([DONE, { ...DONE, entitlementId: 'e-2' }]);
  });
});
