import { isAbsolute, relative } from 'node:path';

/**
 * A path as it can be copied from the terminal: relative where it lies below the current folder, else absolute.
 *
 * @param path absolute
 * @param folder the current folder
 */
export function shownPath(path: string, folder = process.cwd()): string {
  const fromHere = relative(folder, path);
  return fromHere.startsWith('..') || isAbsolute(fromHere) ? path : fromHere || '.';
}
