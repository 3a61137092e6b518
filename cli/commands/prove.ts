import { join, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { CommandFile } from '../command';
import { PROJECT } from '../project';

interface Flags {
  defect?: string[];
  scenario?: string[];
  sample?: number;
  seed: string;
  parallel: number;
  everything?: boolean;
  updateHints?: boolean;
  mutate?: boolean;
  reports?: string;
}

/** `certify prove`: shows that every scenario can fail and that every defect is noticed. */
export const command: CommandFile = {
  summary: 'prove that every scenario can fail: break the simulator on purpose and see who notices',
  examples: [
    { line: 'certify prove', does: 'every defect, every scenario, both deployments, both releases' },
    { line: 'certify prove --defect suspend-not-told-to-bango', does: 'who notices this one' },
    { line: 'certify prove --scenario cancel-active', does: 'what turns this one red' },
    { line: 'certify prove --sample 12 --seed 7', does: 'a part that is drawn by lot' },
  ],
  configure(command) {
    command
      .option('--defect <name>', 'only this defect (repeatable); "certify defects" lists them', collect)
      .option('--scenario <id>', 'only this scenario, by its @id: (repeatable)', collect)
      .option('--sample <number>', 'so many defects, drawn by lot', wholeNumber)
      .option('--seed <text>', 'decides the lot', '1')
      .option('--parallel <number>', 'simulators at a time', wholeNumber, 2)
      .option('--everything', 'let every defect meet every scenario: slow, and complete')
      .option('--update-hints', 'remember which scenarios notice what, for the next time')
      .option('--mutate', 'instead: change every answer and notification in one thing; takes hours, for the night')
      .option('--reports <folder>', 'folder that takes proofs/; the reports/ of the project when not given')
      .action(async (flags: Flags) => {
        // Loaded here: the help and the other verbs start without it.
        const { mutate, ProofProgress, prove }: typeof import('../prove') = require('../prove');
        const { outputOf }: typeof import('../progress') = require('../progress');
        const progress = new ProofProgress(outputOf(process.stdout, process.env));
        const reports = flags.reports === undefined ? join(PROJECT, 'reports') : resolve(flags.reports);
        if (flags.mutate === true) {
          process.exitCode = await mutate(
            { parallel: flags.parallel, reports, sample: flags.sample ?? null },
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
  if (!Number.isInteger(number) || number < 1 || number > 1000)
    throw new InvalidArgumentError('It must be a whole number from 1 to 1000.');
  return number;
}
