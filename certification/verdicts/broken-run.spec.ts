import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { type TinyRunOptions, TinyRuns } from '../../tests/tiny-run';
import { type Run, readRun } from '../run';
import { computeVerdicts } from './compute-verdicts';

describe('a run that broke', () => {
  const tiny = new TinyRuns();
  after(() => tiny.removeAll());

  const feature =
    'Feature: F\n  @id:a\n  Scenario: A\n    When a call is made\n  @id:b\n  Scenario: B\n    When a call is made\n  @id:c\n  Scenario: C\n    When a call is made\n';

  // What a process that was killed in its second scenario leaves.
  async function readCut(options: TinyRunOptions): Promise<Run> {
    const folder = await tiny.make({ features: { 'f.feature': feature }, ...options });
    const messages = join(folder, 'messages-ssp.ndjson');
    const lines = (await readFile(messages, 'utf8')).split('\n');
    const second = lines.findLastIndex(
      (line, index) => line.startsWith('{"testCaseStarted"') && started(lines, index) === 2,
    );
    await writeFile(messages, lines.slice(0, second + 2).join('\n'));
    return readRun(folder);
  }

  const started = (lines: string[], until: number): number =>
    lines.slice(0, until + 1).filter((line) => line.startsWith('{"testCaseStarted"')).length;

  async function broken(options: TinyRunOptions): Promise<[string, string, string | null][]> {
    const { scenarios } = computeVerdicts(await readCut(options));
    return scenarios.map(({ id, verdict, reason }) => [id, verdict, reason]);
  }

  it('blocks what was left when the process of the leg stopped', async () => {
    expect(await broken({ leg: { broken: "the leg's process stopped" } })).to.deep.equal([
      ['a', 'PASSED', null],
      ['b', 'BLOCKED', "the leg's process stopped in the middle of this scenario"],
      ['c', 'BLOCKED', "the leg's process stopped before this scenario began"],
    ]);
  });

  it('has not run what was left when the tester interrupted it', async () => {
    expect(await broken({ leg: { broken: 'interrupted' }, record: { interrupted: true } })).to.deep.equal([
      ['a', 'PASSED', null],
      ['b', 'NOT_RUN', 'interrupted in the middle of this scenario'],
      ['c', 'NOT_RUN', 'interrupted before this scenario began'],
    ]);
  });

  it('is not clean when scenarios vanish without a reason', async () => {
    const { unclean, exitCode } = computeVerdicts(await readCut({}));
    expect({ unclean, exitCode }).to.deep.equal({
      unclean: [
        'ssp: the messages of this leg have no end.',
        'ssp: "B" was planned but never finished.',
        'ssp: "C" was planned but never finished.',
      ],
      exitCode: 4,
    });
  });
});
