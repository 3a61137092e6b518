import { statSync } from 'node:fs';

/** No list, overlay or declaration that people write is larger. */
const LARGEST = 512 * 2 ** 10;

/**
 * Says why a file that somebody names cannot be read as text, before it is read: a device never ends, and a large file
 * fills the memory.
 *
 * @param path the file
 * @returns the end of a sentence (`is larger than 512 KB`); null where it can be read, or is not there at all
 */
export function whyUnusableFile(path: string, largest = LARGEST): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  if (!found.isFile()) return 'is not a file';
  return found.size > largest ? `is larger than ${Math.round(largest / 2 ** 10)} KB` : null;
}
