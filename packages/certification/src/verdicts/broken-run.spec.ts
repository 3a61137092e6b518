import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { type TinyRunOptions, TinyRuns } from '../../../../tests/kits/tiny-run';
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

  describe('before its plan was told', () => {
    const INTERRUPTED = { leg: { broken: 'interrupted' }, record: { interrupted: true } };
    const reason = 'interrupted before anything was planned or run';
    const features = { 'e.feature': feature.replaceAll('Feature: F', '@UC-01\nFeature: E'), 'f.feature': feature };

    // The messages are written incrementally: the last feature may be there without its scenarios.
    async function readEarly(options: TinyRunOptions): Promise<Run> {
      const folder = await tiny.make({ features, ...options });
      const messages = join(folder, 'messages-ssp.ndjson');
      const lines = (await readFile(messages, 'utf8')).split('\n');
      const last = lines.findLastIndex((line) => line.startsWith('{"gherkinDocument"'));
      await writeFile(messages, `${lines.slice(0, last + 1).join('\n')}\n{"pickle":{"id`);
      return readRun(folder);
    }

    it('has not run any use case, and is clean, where not a single message was written', async () => {
      const folder = await tiny.make({ features, ...INTERRUPTED });
      await rm(join(folder, 'messages-ssp.ndjson'));
      const { useCases, testCases, unclean, usage, inTheWay, exitCode } = computeVerdicts(await readRun(folder), {
        declaredAs: 'own',
        cases: [{ id: 'BC-01', title: 'a', mandatory: true, onLive: 'automatic', coveredBy: ['BC-01'] }],
      });
      const cells = [...useCases, ...testCases].flatMap(({ legs }) => legs);
      expect(cells.map(({ verdict, reasons }) => [verdict, reasons])).to.deep.equal(
        Array(12).fill(['NOT_RUN', [reason]]),
      );
      expect({ unclean, usage, inTheWay, exitCode }).to.deep.equal({
        unclean: [],
        usage: [],
        inTheWay: ['The run did not come to its end.', `ssp: ${reason}.`],
        exitCode: 130,
      });
    });

    it('takes a part of the plan for none: no feature is empty, and nothing is damaged', async () => {
      const { scenarios, useCases, unclean, usage } = computeVerdicts(await readEarly(INTERRUPTED));
      expect([scenarios, unclean, usage, useCases[0]?.verdict]).to.deep.equal([[], [], [], 'NOT_RUN']);
    });

    it('is blocked when its process stopped, and says what is missing', async () => {
      const { useCases, unclean, exitCode } = computeVerdicts(await readEarly({ leg: { broken: 'it stopped' } }));
      expect([useCases[0]?.verdict, useCases[0]?.legs[0]?.reasons, exitCode]).to.deep.equal([
        'BLOCKED',
        ['it stopped before anything was planned or run'],
        3,
      ]);
      expect(unclean).to.have.length(1);
      expect(unclean[0]).to.match(/^messages-ssp\.ndjson: line \d+ is cut off/);
    });
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
