import type { CommandFile } from '../command';

/** Width where the output is no terminal. */
const UNKNOWN_WIDTH = 80;

interface Flags {
  json?: boolean;
}

/** `certify defects`: what the simulator can be told to do wrong. */
export const command: CommandFile = {
  summary: 'list what the simulator can be told to do wrong',
  examples: [
    { line: 'certify defects', does: 'all of them, each with what it breaks' },
    { line: 'certify defects --json', does: 'the same for a program' },
    { line: 'certify run --defect suspend-not-told-to-bango', does: 'a run that one of them turns red' },
  ],
  configure(command) {
    command.option('--json', 'as JSON').action((flags: Flags) => {
      // Loaded on demand, so that the help and the other verbs start fast.
      const { allDefects }: typeof import('@opentv-bango/simulator') = require('@opentv-bango/simulator');
      const { outputOf }: typeof import('../progress') = require('../progress');
      const { listDefects, renderDefects }: typeof import('../defects/defect-list') = require('../defects/defect-list');
      const output = outputOf(process.stdout, process.env);
      const listed = listDefects(allDefects());
      const style = { ...output.style, width: process.stdout.columns ?? UNKNOWN_WIDTH };
      output.write(flags.json === true ? `${JSON.stringify(listed, null, 2)}\n` : `${renderDefects(listed, style)}\n`);
    });
  },
};
