import { writeFile } from 'node:fs/promises';
import { UserError } from '@opentv-bango/contract';

/**
 * Writes variables into a new file that only its owner can read.
 *
 * @param file where; it must not exist yet
 * @throws UserError `ENV_FILE_EXISTS`, `ENV_FILE_UNWRITABLE`
 */
export async function writeEnvFile(file: string, values: Record<string, string>): Promise<void> {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${quote(value)}\n`);
  try {
    await writeFile(file, lines.join(''), { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    if (code === 'EEXIST') throw exists(file);
    throw new UserError('ENV_FILE_UNWRITABLE', `${file} cannot be written (${code}).`, 2, { cause });
  }
}

/** The error for an existing configuration. */
export function exists(file: string): UserError {
  return new UserError(
    'ENV_FILE_EXISTS',
    `${file} exists and is not written over: remove it, or say --env <name> for another one.`,
  );
}

/**
 * dotenv reads a value in quotes as it stands; it knows no escapes, so the quote must be one that the value has not.
 */
function quote(value: string): string {
  if (/^[\w.,:/@%+-]*$/.test(value)) return value;
  const mark = ["'", '"', '`'].find((one) => !value.includes(one));
  if (!mark || (mark === '"' && /\\[nr]/.test(value))) {
    throw new UserError(
      'VALUE_UNWRITABLE',
      'A value has every kind of quote, so .env cannot hold it: put it into a file and set <NAME>_FILE.',
    );
  }
  return `${mark}${value}${mark}`;
}
