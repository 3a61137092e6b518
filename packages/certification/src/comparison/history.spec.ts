import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { writeFakeRun } from '../../../../tests/kits/fake-run';
import { readRun } from '../run';
import { computeVerdicts } from '../verdicts';
import { addToHistory, readHistory } from './history';
import { historyFileName, KEPT_RUNS } from './history-file';
import { madeUpSnapshot } from './made-up-snapshot';
import { takeSnapshots } from './take-snapshots';

describe('history', () => {
  let folder: string;
  const { subject } = madeUpSnapshot(1, {}).run;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certify-history-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const runIds = async (): Promise<string[]> =>
    (await readHistory(folder, subject)).snapshots.map(({ run }) => run.runId);

  it('gives back what was taken of a run', async () => {
    await writeFakeRun(join(folder, 'run'));
    const run = await readRun(join(folder, 'run'));
    const snapshots = takeSnapshots(run, computeVerdicts(run));
    for (const snapshot of snapshots) expect(await addToHistory(folder, snapshot)).to.equal(null);
    const read = await Promise.all(snapshots.map((one) => readHistory(folder, one.run.subject)));
    expect(read).to.deep.equal(snapshots.map((one) => ({ snapshots: [one], warning: null })));
    expect(snapshots[0]?.scenarios.get('suspend-1')?.calls.map(({ operation }) => operation)).to.deep.equal([
      'gatewayPurchase',
      'gatewayList',
      'gatewayUpdate',
    ]);
  });

  it('keeps every run when several end at once, and no more than it should', async () => {
    const many = Array.from({ length: KEPT_RUNS + 2 }, (_, index) =>
      madeUpSnapshot(1, { a: {} }, { runId: `run-${index}`, startedAt: new Date(index * 1000).toISOString() }),
    );
    for (const snapshot of many.slice(0, KEPT_RUNS - 2)) await addToHistory(folder, snapshot);
    await Promise.all(many.slice(KEPT_RUNS - 2).map((snapshot) => addToHistory(folder, snapshot)));
    expect(await runIds()).to.deep.equal(many.slice(2).map(({ run }) => run.runId));
    expect(await readdir(folder)).to.deep.equal([historyFileName(subject)]);
  });

  it('reads a damaged history as far as it goes, and says so once', async () => {
    await addToHistory(folder, madeUpSnapshot(1, { a: {} }));
    const path = join(folder, historyFileName(subject));
    await writeFile(path, `${await readFile(path, 'utf8')}{"runId": "run-1", "id\nnonsense\n`);
    const { snapshots, warning } = await readHistory(folder, subject);
    expect([snapshots.length, warning]).to.deep.equal([
      1,
      `The history ${path} is damaged: 2 of its lines were left out. Remove the file to begin anew.`,
    ]);
    await addToHistory(folder, madeUpSnapshot(2, { a: {} }));
    expect([await runIds(), (await readHistory(folder, subject)).warning]).to.deep.equal([['run-1', 'run-2'], null]);
  });

  it('keeps what another version wrote', async () => {
    const path = join(folder, historyFileName(subject));
    await writeFile(path, '{"schema":"certify-history/2","run":{}}\n');
    await addToHistory(folder, madeUpSnapshot(1, { a: {} }));
    expect(await runIds()).to.deep.equal(['run-1']);
    expect((await readHistory(folder, subject)).warning).to.include('was written by another version of this suite');
  });

  it('says in one sentence that it cannot be written or read', async () => {
    await writeFile(join(folder, 'file'), '');
    const inFile = join(folder, 'file', 'history');
    expect(await addToHistory(inFile, madeUpSnapshot(1, {}))).to.match(
      /^The history .* cannot be written \(\w+\): later/,
    );
    expect((await readHistory(inFile, subject)).warning).to.match(
      /^The history .* cannot be read \(ENOTDIR\): nothing/,
    );
  });
});
