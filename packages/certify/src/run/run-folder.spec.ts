import { mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import { expect } from 'chai';
import { pointLatest } from './latest';
import { createRunFolder } from './run-folder';

const NOW = new Date('2026-11-21T08:09:10.123Z');

describe('the run folder', () => {
  let reports: string;
  beforeEach(async () => {
    reports = await mkdtemp(join(tmpdir(), 'reports-'));
  });
  afterEach(() => rm(reports, { recursive: true, force: true }));

  it('is named by time, target and a short id, and never that of another run', async () => {
    const first = await createRunFolder(reports, 'simulator', NOW);
    const second = await createRunFolder(reports, 'simulator', NOW);
    expect(first.runId).to.match(/^2026-11-21T08-09-10Z-simulator-[0-9a-f]{4}$/);
    expect(first.runId).not.to.equal(second.runId);
    expect((await readdir(first.path)).sort()).to.deep.equal(['exchanges.ndjson', 'ledger.ndjson']);
  });

  it('is a mistake of the user where it cannot be made', async () => {
    const file = join(reports, 'file');
    await writeFile(file, '');
    const error = await createRunFolder(file, 'simulator', NOW).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(UserError);
    expect(error).to.include({ code: 'REPORTS_UNWRITABLE', exitCode: 2 });
    expect(String(error)).to.match(/cannot take the report of this run: a part of its path is a file\. .*--reports/);
  });

  it('is refused at once where nobody can make a folder', async function () {
    if (process.platform !== 'linux') this.skip();
    const error = await createRunFolder('/proc/reports', 'simulator', NOW).catch((reason: unknown) => String(reason));
    expect(error).to.contain(
      'The folder /proc/reports cannot take the report of this run: no folder can be made there',
    );
  });

  it('is pointed at by a relative link, which is replaced by the next run', async () => {
    await pointLatest(reports, 'first');
    await pointLatest(reports, 'second');
    expect(await readlink(join(reports, 'latest'))).to.equal(join('runs', 'second'));
    expect(await readdir(reports)).to.deep.equal(['latest']);
  });

  it('is pointed at by a text file where links are forbidden', async () => {
    const forbidden = (): Promise<void> => Promise.reject(new Error('EPERM'));
    await pointLatest(reports, 'first', forbidden);
    await pointLatest(reports, 'second', forbidden);
    expect(await readFile(join(reports, 'latest'), 'utf8')).to.equal(`${join('runs', 'second')}\n`);
  });

  it('is not made where a folder lies in the place of the link, which keeps what it holds', async () => {
    await mkdir(join(reports, 'latest'));
    await writeFile(join(reports, 'latest', 'kept.txt'), 'x');
    const told = await Promise.all(
      [createRunFolder(reports, 'simulator', NOW), pointLatest(reports, 'first')].map((made) =>
        made.then(
          () => 'none',
          (error: unknown) => (error instanceof UserError ? error.code : String(error)),
        ),
      ),
    );
    expect(told).to.deep.equal(['LATEST_IS_A_FOLDER', 'LATEST_IS_A_FOLDER']);
    expect([await readdir(reports), await readdir(join(reports, 'latest'))]).to.deep.equal([['latest'], ['kept.txt']]);
  });
});
