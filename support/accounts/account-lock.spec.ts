import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { AccountLock } from './account-lock';

describe('an account of the pool', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'certify-locks-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const lock = (accountId: string, platform = 'https://opf.example'): AccountLock =>
    new AccountLock(platform, accountId, folder);

  it('is in one pair of hands until it is given back', () => {
    const mine = lock('a-1');
    expect([
      mine.take(),
      lock('a-1').take(),
      lock('a-2').take(),
      lock('a-1', 'https://other.example').take(),
    ]).to.deep.equal([true, false, true, true]);
    mine.release();
    expect(lock('a-1').take()).to.equal(true);
  });

  it('is free again when its process is gone', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    lock('a-1').take();
    const [file = ''] = readdirSync(folder);
    writeFileSync(join(folder, file), String(gone));
    expect([lock('a-1').take(), lock('a-1').take()]).to.deep.equal([true, false]);
    expect(readdirSync(folder)).to.deep.equal([file]);
  });
});
