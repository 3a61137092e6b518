import { join, resolve } from 'node:path';
import type { CommandFile } from '@opentv-bango/certify';
import { InvalidArgumentError } from 'commander';

interface Flags {
  defect?: string[];
  scenario?: string[];
  sample?: number;
  seed: string;
  parallel: number;
  everything?: boolean;
  updateHints?: boolean;
  mutate?: boolean;
  leg?: string[];
  sound?: number;
  reports?: string;
}

/** `certify prove`: shows that every scenario can fail and that every defect is noticed. */
export const command: CommandFile = {
  summary: 'prove that every scenario can fail: break the simulator on purpose and see who notices',
  examples: [
    { line: 'certify prove', does: 'every defect, every scenario, both deployments, both releases' },
    { line: 'certify prove --defect suspend-not-told-to-bango', does: 'who notices this one' },
    { line: 'certify prove --scenario cancel-active', does: 'what turns this one red' },
    { line: 'certify prove --sample 12 --seed 7', does: 'a random sample' },
  ],
  configure(command) {
    command
      .option('--defect <name>', 'only this defect (repeatable); "certify defects" lists them', collect)
      .option('--scenario <id>', 'only this scenario, by its @id: (repeatable)', collect)
      .option('--sample <number>', 'number of defects, or of mutants of each leg, chosen at random', wholeNumber)
      .option('--seed <text>', 'decides the lot', '1')
      .option('--parallel <number>', 'simulators at a time', wholeNumber, 2)
      .option('--everything', 'let every defect meet every scenario: slow, and complete')
      .option('--update-hints', 'remember which scenarios notice what, for the next time')
      .option('--mutate', 'instead: change everything that passes in a good run, one thing at a time; for the night')
      .option('--leg <name>', 'with --mutate: only this leg, e.g. "ssp 25.12" (repeatable)', collect)
      .option(
        '--sound <number>',
        'instead: so many whole runs of the correct simulator; nothing may be red',
        wholeNumber,
      )
      .option('--reports <folder>', 'folder that takes proofs/; the reports/ of the project when not given')
      .action(async (flags: Flags) => {
        // Loaded on demand, so that the help and the other verbs start fast.
        const { mutate }: typeof import('./mutation') = require('./mutation');
        const { ProofProgress }: typeof import('./proof-progress') = require('./proof-progress');
        const { prove }: typeof import('./prove') = require('./prove');
        const { falseAlarmCheck }: typeof import('./false-alarms') = require('./false-alarms');
        const { outputOf, PROJECT }: typeof import('@opentv-bango/certify') = require('@opentv-bango/certify');
        const progress = new ProofProgress(outputOf(process.stdout, process.env));
        const reports = flags.reports === undefined ? join(PROJECT, 'reports') : resolve(flags.reports);
        if (flags.sound !== undefined) {
          process.exitCode = await falseAlarmCheck(flags.sound, flags.seed, progress);
          return;
        }
        if (flags.mutate === true) {
          process.exitCode = await mutate(
            {
              parallel: flags.parallel,
              reports,
              scenarios: flags.scenario ?? [],
              legs: flags.leg ?? [],
              sample: flags.sample ?? null,
              seed: flags.seed,
            },
            progress,
          );
          return;
        }
        process.exitCode = await prove(
          {
            defects: flags.defect ?? [],
            scenarios: flags.scenario ?? [],
            sample: flags.sample ?? null,
            seed: flags.seed,
            parallel: flags.parallel,
            everything: flags.everything === true,
            updateHints: flags.updateHints === true,
            reports,
          },
          progress,
        );
      });
  },
};

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 100_000)
    throw new InvalidArgumentError('It must be a whole number from 1 to 100000.');
  return number;
}
