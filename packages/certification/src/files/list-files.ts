import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * The files below a folder, in the same order everywhere.
 *
 * @param folder where
 * @returns paths below it with forward slashes, sorted by code point; links and empty folders are left out
 */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
}
