import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completeEvidence, loadCatalogue, readRun } from '@opentv-bango/certification';
import { UserError } from '@opentv-bango/contract';
import { expect } from 'chai';
import { makeTinyRun, type TinyRun } from '../../../../tests/kits/tiny-run';
import { explainUnwritable } from './explain-unwritable';
import { RunRecordFile } from './run-record';

describe('a full disk', () => {
  let tiny: TinyRun;
  before(async function () {
    if (process.platform !== 'linux') return this.skip();
    tiny = await makeTinyRun({ tags: '@id:passes' });
  });
  after(() => tiny?.remove());

  const told = async (act: Promise<unknown>, isLive: boolean) => {
    try {
      await act;
    } catch (error) {
      const user = explainUnwritable(error, { runId: 'tiny', path: '/reports/runs/tiny' }, isLive);
      if (user instanceof UserError) return { code: user.code, exitCode: user.exitCode, message: user.message };
      throw error;
    }
    return null;
  };

  it('while the certificate is written is told in one sentence, and what was recorded stays', async () => {
    const { folder } = tiny;
    const messages = await readFile(join(folder, 'messages-ssp.ndjson'), 'utf8');
    const run = await readRun(folder);
    const options = { catalogue: await loadCatalogue(), lookedFor: { secrets: [], canaries: [] }, signingKey: null };
    await symlink('/dev/full', join(folder, 'index.html'));
    expect(await told(completeEvidence(run, options), true)).to.deep.equal({
      code: 'REPORTS_FULL',
      exitCode: 4,
      message:
        'The report in /reports/runs/tiny could not be written: the disk is full. What was recorded until then is still there; make room, then end what is left on the platform and complete the report with certify cleanup /reports/runs/tiny.',
    });
    await rm(join(folder, 'index.html'));
    expect(await readFile(join(folder, 'messages-ssp.ndjson'), 'utf8')).to.equal(messages);
    expect((await completeEvidence(run, options)).verdicts.counts.PASSED).to.equal(1);
  });

  it('while the run goes on leaves the run record as it was', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'record-'));
    const { record } = await readRun(tiny.folder);
    await new RunRecordFile(folder, record).save();
    await symlink('/dev/full', join(folder, '.run.json'));
    expect(await told(new RunRecordFile(folder, { ...record, interrupted: true }).save(), false)).to.deep.equal({
      code: 'REPORTS_FULL',
      exitCode: 4,
      message:
        'The report in /reports/runs/tiny could not be written: the disk is full. What was recorded until then is still there; make room, or name another folder with --reports, and run again.',
    });
    expect(JSON.parse(await readFile(join(folder, 'run.json'), 'utf8'))).to.deep.equal(record);
    await rm(folder, { recursive: true });
  });

  it('is no excuse for any other error', () => {
    const error = new Error('something else');
    expect(explainUnwritable(error, { runId: 'tiny', path: '/reports/runs/tiny' }, false)).to.equal(error);
  });
});
