import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** SHA-256 of a content, in hexadecimal. */
export function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

const SMALL = 4 * 2 ** 20;

/** A file's size in bytes, and its SHA-256 in hexadecimal. */
export interface FileIdentity {
  bytes: number;
  sha256: string;
}

/** Identifies a file; a large one is not kept in memory. */
export async function identify(path: string): Promise<FileIdentity> {
  const { size } = statSync(path);
  // There are thousands of small files: asynchronous reads would take longer than the reading itself.
  if (size <= SMALL) return { bytes: size, sha256: sha256(readFileSync(path)) };
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { bytes: size, sha256: hash.digest('hex') };
}

/**
 * Identifies many files.
 *
 * @param files paths below the folder
 */
export async function identifyAll(folder: string, files: readonly string[]): Promise<Map<string, FileIdentity>> {
  const identities = new Map<string, FileIdentity>();
  for (const path of files) identities.set(path, await identify(join(folder, path)));
  return identities;
}

/**
 * What lies below a folder and is neither a file nor a folder: links, pipes, devices. `listFiles` leaves it out.
 *
 * @param folder where
 * @returns paths below it with forward slashes
 */
export async function listOthers(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

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
