import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** SHA-256 of a content, in hexadecimal. */
export function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

const SMALL = 4 * 2 ** 20;

/** A file's size in bytes and its SHA-256 in hexadecimal; a large file is not kept in memory. */
export async function identify(path: string): Promise<{ bytes: number; sha256: string }> {
  const { size } = statSync(path);
  // Thousands of small files: waiting for each would take longer than reading it.
  if (size <= SMALL) return { bytes: size, sha256: sha256(readFileSync(path)) };
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { bytes: size, sha256: hash.digest('hex') };
}
