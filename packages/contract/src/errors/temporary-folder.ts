import { mkdtemp, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from './user-error';
import { whyUnwritable } from './why-unwritable';

const REASONS: Record<string, string> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'it is no folder',
};

/**
 * Makes a folder of its own in the temporary folder of the system.
 *
 * @param name its beginning
 * @throws UserError `TEMPORARY_FOLDER`
 */
export async function makeTemporaryFolder(name: string): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), name));
  } catch (error) {
    throw temporaryFolderUnusable(error);
  }
}

/**
 * Makes sure that the temporary folder of the system takes something.
 *
 * @throws UserError `TEMPORARY_FOLDER`
 */
export async function checkTemporaryFolder(): Promise<void> {
  await rmdir(await makeTemporaryFolder('certify-check-'));
}

/** What is told where the temporary folder takes nothing. */
export function temporaryFolderUnusable(cause: unknown): UserError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  const variable = process.platform === 'win32' ? 'TEMP' : 'TMPDIR';
  return new UserError(
    'TEMPORARY_FOLDER',
    `The temporary folder ${tmpdir()} cannot be written: ${whyUnwritable(cause) ?? REASONS[code] ?? code}. Make it writable, or name another one in ${variable}.`,
    2,
    { cause },
  );
}
