import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { computeVerdicts, type Run, type RunVerdicts, readRun } from '@opentv-bango/certification';
import { expect } from 'chai';
import {
  type CommandEnd,
  certifyCommand,
  descendants,
  isRunning,
  latestRun,
  type RunningProcess,
} from '../kits/certify-command';

describe('certify run that is broken off', () => {
  let folder: string;
  let reports: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certify-'));
    reports = join(folder, 'reports');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Runs the command, and does something as soon as the first scenario has passed. */
  async function breakOff(
    what: (certify: number, children: RunningProcess[]) => void,
  ): Promise<[CommandEnd, RunningProcess[]]> {
    let children: Promise<RunningProcess[]> | null = null;
    const end = await certifyCommand(['run', '--deployment', 'ssp', '--no-allure', '--reports', reports], {
      folder,
      watch: ({ pid = 0 }, stdout) => {
        if (children !== null || !stdout.includes('PASSED')) return;
        children = descendants(pid).then((found) => {
          what(pid, found);
          return found;
        });
      },
    });
    return [end, (await children) ?? []];
  }

  it('blocks what was left when the process of the simulator and its scenarios dies, and says so', async () => {
    const [end] = await breakOff((_certify, children) => {
      const leg = children.find(({ command }) => /leg-process\.js/.test(command));
      if (leg) process.kill(leg.pid, 'SIGKILL');
    });
    const { run, verdicts } = await latestRun(reports);
    expect(run.record.legs.map(({ broken }) => broken)).to.deep.equal(["the leg's process stopped"]);
    expect(end.code).to.be.oneOf([1, 3]);
    expect(verdicts.counts.BLOCKED).to.be.greaterThan(100);
    expect(end.stdout).to.contain("the leg's process stopped before this scenario began");
    expect(run.problems.filter((problem) => !problem.includes('is cut off'))).to.deep.equal([]);
  });

  it('stops in order at Ctrl-C: nothing goes on, and everything until then can be read', async () => {
    const [end, children] = await breakOff((certify) => process.kill(certify, 'SIGINT'));
    const { run, verdicts, junit } = await latestRun(reports);
    expect(end.code).to.equal(130);
    expect(end.stdout).to.contain('Stopping. Press Ctrl-C again to stop at once.');
    expect(children.length).to.be.greaterThan(0);
    expect(children.filter(({ pid }) => isRunning(pid))).to.deep.equal([]);
    expect([run.record.interrupted, run.record.endedAt === null]).to.deep.equal([true, false]);
    expect(verdicts.counts.PASSED).to.be.greaterThan(0);
    expect(verdicts.scenarios.at(-1)).to.include({
      verdict: 'NOT_RUN',
      reason: 'interrupted before this scenario began',
    });
    expect(junit).to.contain('interrupted before this scenario began');
  });

  for (const words of [[], ['--deployment', 'ssp']]) {
    it(`says of a run of ${words[1] ?? 'both legs'} that Ctrl-C ended at once that nothing was run`, async () => {
      const end = await certifyCommand(['run', ...words, '--no-allure', '--reports', reports], {
        folder,
        started: ({ pid = 0 }) => void folderMade(reports).then(() => process.kill(pid, 'SIGINT')),
      });
      const { run, verdicts } = await latestRun(reports);
      const legs = verdicts.useCases.flatMap(({ legs }) => legs);
      expect([end.code, end.stderr, run.record.interrupted, run.record.endedAt === null]).to.deep.equal([
        130,
        '',
        true,
        false,
      ]);
      expect({ verdicts: new Set(legs.map(({ verdict }) => verdict)), unclean: verdicts.unclean }).to.deep.equal({
        verdicts: new Set(['NOT_RUN']),
        unclean: [],
      });
      expect(end.stdout).to.contain('ssp: interrupted before anything was planned or run');
      expect(await readFile(join(run.folder, 'index.html'), 'utf8')).to.contain(
        'interrupted before anything was planned or run',
      );
    });
  }

  it('leaves a readable folder and no process when it is killed, and its report can be made then', async () => {
    const [end, children] = await breakOff((certify) => process.kill(certify, 'SIGKILL'));
    expect(end.code).to.equal(null);
    await ended(children);
    const { run, verdicts } = await killedRun(reports);
    const cleaned = await certifyCommand(['cleanup', run.folder], { folder });
    expect([cleaned.code, cleaned.stderr, cleaned.stdout.split('\n')[0]]).to.deep.equal([
      0,
      '',
      'The run was made against the built-in simulator, which ended with it: nothing is left.',
    ]);
    expect(await readFile(join(run.folder, 'index.html'), 'utf8')).to.contain('interrupted before this scenario began');
    expect(run.record.endedAt).to.equal(null);
    expect(verdicts.counts.PASSED).to.be.greaterThan(0);
    expect(verdicts.scenarios.at(-1)).to.include({
      verdict: 'NOT_RUN',
      reason: 'interrupted before this scenario began',
    });
  });
});

/** Settles as soon as a run has its folder. */
async function folderMade(reports: string): Promise<void> {
  while (!existsSync(join(reports, 'runs')) || readdirSync(join(reports, 'runs')).length === 0) await setTimeout(1);
}

/** Settles when none of the processes runs any more: they notice by themselves that the command is gone. */
async function ended(processes: readonly RunningProcess[]): Promise<void> {
  while (processes.some(({ pid }) => isRunning(pid))) await setTimeout(20);
}

/** A killed command had no time to point `latest` at its run. */
async function killedRun(reports: string): Promise<{ run: Run; verdicts: RunVerdicts }> {
  const [name = ''] = await readdir(join(reports, 'runs'));
  const run = await readRun(join(reports, 'runs', name));
  return { run, verdicts: computeVerdicts(run) };
}
