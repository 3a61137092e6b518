import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { AccountLock } from '../../../../support/accounts/account-lock';
import { checkTemporaryFolder, makeTemporaryFolder } from './index';

describe('the temporary folder', () => {
  const { TMPDIR } = process.env;
  const folder = mkdtempSync(join(tmpdir(), 'temporary-'));
  before(() => writeFileSync(join(folder, 'file'), ''));
  afterEach(() => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is looked at without leaving anything in it', async () => {
    process.env.TMPDIR = folder;
    await checkTemporaryFolder();
    expect(readdirSync(folder)).to.deep.equal(['file']);
  });

  for (const [name, why] of [
    ['file', 'it is no folder'],
    ['nowhere', 'there is no such folder'],
  ] as const) {
    it(`is told where ${why}`, async () => {
      process.env.TMPDIR = join(folder, name);
      const sentence = `The temporary folder ${join(folder, name)} cannot be written: ${why}. Make it writable, or name another one in TMPDIR.`;
      const said = (error: Error & { exitCode?: number }): unknown[] => [error.message, error.exitCode];
      const ways = [checkTemporaryFolder(), makeTemporaryFolder('x-')];
      expect(await Promise.all(ways.map((way) => way.then(() => [], said)))).to.deep.equal([
        [sentence, 2],
        [sentence, 2],
      ]);
      expect(() => new AccountLock('platform', 'a-1')).to.throw(sentence);
      expect(existsSync(join(folder, 'nowhere'))).to.equal(false);
    });
  }
});
