import { readFile, stat } from 'node:fs/promises';
import { TableError } from './table';

/** The largest file that is read as a sheet. */
const LARGEST = 64 * 2 ** 20;

/**
 * Reads a sheet that somebody handed over.
 *
 * @throws TableError for a path that leads to no file, and for a file of more than 64 MB
 */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new TableError(file, null, 'is not a file; check the path');
    if (found.size > LARGEST) throw new TableError(file, null, 'is larger than 64 MB, which no list of tests is');
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof TableError) throw cause;
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    const problem = missing ? 'there is no such file; check the path' : 'cannot be read; check who may read it';
    throw new TableError(file, null, problem, { cause });
  }
}
