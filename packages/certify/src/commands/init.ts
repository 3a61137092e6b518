import type { CommandFile } from '../command';

interface Flags {
  env?: string;
}

/** `certify init`: asks, and writes `.env`. */
export const command: CommandFile = {
  summary: 'ask for the configuration of a live run and write it to .env',
  examples: [
    { line: 'certify init', does: 'ask, and write .env' },
    { line: 'certify init --env staging', does: 'ask, and write .env.staging' },
  ],
  configure(command) {
    command.option('--env <name>', 'write .env.<name> instead of .env').action(async ({ env }: Flags) => {
      // Loaded on demand, so that the help and the other verbs start fast.
      const { init }: typeof import('../live') = require('../live');
      const { outputOf }: typeof import('../progress') = require('../progress');
      await init(process.cwd(), env, outputOf(process.stdout, process.env));
    });
  },
};
