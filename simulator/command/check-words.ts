import { Command, CommanderError } from 'commander';
import type { Contract } from '../../contract';
import { UserError } from '../../errors';
import { defectsByName } from '../defects';
import { Profile } from '../profiles';
import { type CommandOptions, options } from './options';

/**
 * Checks options of the simulator before one is started with them.
 *
 * @param words as on the simulator's command line: `--profile`, `--answer`, `--defect` ...
 * @param contract of the release, overlays applied: it decides which answers there are
 * @throws UserError `SIMULATOR_OPTION`, `UNKNOWN_DEFECT`, `UNKNOWN_POINT` or `UNKNOWN_ANSWER`
 */
export function checkWords(words: readonly string[], contract: Contract): void {
  const { profile, answer, defect } = parse(words);
  defectsByName(defect);
  new Profile(contract, profile, answer);
}

function parse(words: readonly string[]): CommandOptions {
  const command = new Command('simulator').exitOverride().configureOutput({ writeErr: () => undefined });
  for (const option of options) command.addOption(option);
  try {
    return command.parse(words, { from: 'user' }).opts<CommandOptions>();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw new UserError('SIMULATOR_OPTION', error.message.replace(/^error: /, ''));
  }
}
