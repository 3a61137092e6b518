import { join, resolve } from 'node:path';
import type { CommandFile } from '../command';
import { PROJECT } from '../project';

interface Flags {
  env?: string;
  reports?: string;
}

/** `certify cleanup`: ends what a live run left on the platform. */
export const command: CommandFile = {
  summary: 'end what a live run left on the platform, after a crash',
  examples: [
    { line: 'certify cleanup', does: 'after the newest run that left something' },
    { line: 'certify cleanup reports/runs/<run> --env staging', does: 'after that run, with its configuration' },
  ],
  configure(command) {
    command
      .argument('[run]', 'folder of a run or its name; the newest that left something when not given')
      .option('--env <name>', 'read .env.<name> instead of .env')
      .option('--reports <folder>', 'folder with runs/; the reports/ of the project when not given')
      .action(async (run: string | undefined, { env, reports }: Flags) => {
        // Loaded on demand, so that the help and the other verbs start fast.
        const { cleanUpRun }: typeof import('../live') = require('../live');
        const { outputOf }: typeof import('../progress') = require('../progress');
        const folder = reports === undefined ? join(PROJECT, 'reports') : resolve(reports);
        process.exitCode = await cleanUpRun(folder, run ?? null, env, outputOf(process.stdout, process.env));
      });
  },
};
