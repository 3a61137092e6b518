import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunRecord } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { ONE_CASE, writeFakeRun } from '../../../../tests/kits/fake-run';
import { storeCatalogue } from '../catalogue';
import { compareRuns, snapshotsOfRun } from './compare-runs';
import { addToHistory } from './history';

describe('compareRuns', () => {
  let reports: string;
  let history: string;

  beforeEach(async () => {
    reports = await mkdtemp(join(tmpdir(), 'certify-compare-'));
    history = join(reports, 'history');
  });
  afterEach(() => rm(reports, { recursive: true, force: true }));

  const make = async (runId: string, passing: number, record: Partial<RunRecord> = {}): Promise<string> => {
    const folder = join(reports, 'runs', runId);
    await writeFakeRun(folder, { passing, record: { runId, ...record } });
    await storeCatalogue(folder, ONE_CASE);
    return folder;
  };
  const first = { startedAt: '2026-11-20T08:00:00.000Z' };

  it('compares two named runs, deployment by deployment', async () => {
    await make('one', 1, first);
    await make('two', 2);
    const { comparisons } = await compareRuns({ reports, history, before: 'one', after: 'two' });
    const seen = comparisons.map(({ before, added, stillFailing }) => ({
      before: before?.runId,
      added: added.map(({ id }) => id),
      stillFailing: stillFailing.map(({ id, since }) => `${id} since ${since}`),
    }));
    const one = {
      before: 'one',
      added: ['suspend-2'],
      stillFailing: ['resume-fails since 2026-11-20T08:00:00.000Z'],
    };
    expect(seen).to.deep.equal([one, one]);
  });

  it('finds a run whose folder was removed in the history', async () => {
    const folder = await make('one', 1, first);
    for (const snapshot of await snapshotsOfRun(folder)) await addToHistory(history, snapshot);
    await rm(folder, { recursive: true });
    await make('two', 1);
    for (const before of ['one', undefined]) {
      const { comparisons } = await compareRuns({ reports, history, before, after: 'two' });
      expect(comparisons.map((one) => one.before?.runId)).to.deep.equal(['one', 'one']);
    }
  });

  it('refuses a rehearsal beside a live run, and an unknown run', async () => {
    await make('one', 1, first);
    await make('two', 1, { target: 'live' });
    const refused = (before: string) => compareRuns({ reports, history, before, after: 'two' }).catch(String);
    expect(await refused('one')).to.include('one is a rehearsal and two a live run: compare two rehearsals');
    expect(await refused('none')).to.include('none is neither the folder of a run');
  });
});
