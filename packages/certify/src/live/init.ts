import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import type { Output } from '../progress';
import { askConfiguration } from './ask-configuration';
import { exists, writeEnvFile } from './write-env-file';

/**
 * `certify init`: asks for the configuration of a live run, and writes it.
 *
 * @param folder takes the file
 * @param envName writes `.env.<name>`; `.env` when not given
 * @throws UserError where the file exists, there is no terminal, or the tester stops
 */
export async function init(folder: string, envName: string | undefined, output: Output): Promise<void> {
  const name = envName === undefined ? '.env' : `.env.${envName}`;
  const file = join(folder, name);
  if (existsSync(file)) throw exists(file);
  if (!process.stdin.isTTY) {
    throw new UserError(
      'NO_TERMINAL',
      'certify init asks questions and needs a terminal: without one, write .env by hand (docs/live.md).',
    );
  }
  const values = await askConfiguration().catch((error: unknown) => {
    if (error instanceof Error && error.name === 'ExitPromptError')
      throw new UserError('STOPPED', 'Stopped: nothing was written.', 130);
    throw error;
  });
  await writeEnvFile(file, values);
  const flag = envName === undefined ? '' : ` --env ${envName}`;
  output.write(`${name} is written. Next: npx certify preflight${flag}\n`);
}
