import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import { expect } from 'chai';
import { parse } from 'dotenv';
import { writeEnvFile } from './write-env-file';

describe('certify init', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certify-init-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('writes what dotenv reads back as it was, for its owner alone', async () => {
    const file = join(folder, '.env');
    const values = {
      OPENTV_PASSWORD: 'a#b "c" $d \\n',
      OPENTV_BASE_URL: 'https://opf.example:443',
      CERTIFY_OPERATOR: "Pa's TV",
    };
    await writeEnvFile(file, values);
    expect(parse(await readFile(file))).to.deep.equal(values);
    expect((await stat(file)).mode & 0o777).to.equal(0o600);
  });

  it('never writes over a configuration', async () => {
    const file = join(folder, '.env');
    await writeEnvFile(file, { OPENTV_TENANT_ID: 'first' });
    const refused = await writeEnvFile(file, { OPENTV_TENANT_ID: 'second' }).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(UserError).with.property('code', 'ENV_FILE_EXISTS');
    expect(parse(await readFile(file))).to.deep.equal({ OPENTV_TENANT_ID: 'first' });
  });
});
