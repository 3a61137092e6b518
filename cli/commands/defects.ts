import type { CommandFile } from '../command';

interface Flags {
  json?: boolean;
}

/** `certify defects`: what the simulator can be told to do wrong. */
export const command: CommandFile = {
  summary: 'list what the simulator can be told to do wrong',
  examples: [
    { line: 'certify defects', does: 'a table of all of them' },
    { line: 'certify run --defect suspend-not-told-to-bango', does: 'a run that one of them turns red' },
  ],
  configure(command) {
    command.option('--json', 'as JSON').action((flags: Flags) => {
      // Loaded here: the help and the other verbs start without it.
      const { allDefects }: typeof import('../../simulator') = require('../../simulator');
      const { outputOf }: typeof import('../progress') = require('../progress');
      const { listDefects, defectsTable }: typeof import('../prove') = require('../prove');
      const output = outputOf(process.stdout, process.env);
      const listed = listDefects(allDefects());
      output.write(
        flags.json === true ? `${JSON.stringify(listed, null, 2)}\n` : `${defectsTable(listed, output.style)}\n`,
      );
    });
  },
};
