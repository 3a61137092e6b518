import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a proof is about: SHA-256 over the text of the features, and over that of the steps. */
export interface SourceDigests {
  features: string;
  steps: string;
}

/**
 * Digests of the features and steps as they are now.
 *
 * @param project root of the suite
 */
export function sourceDigests(project: string): SourceDigests {
  return {
    features: digest(join(project, 'features'), (name) => name.endsWith('.feature')),
    steps: digest(join(project, 'steps'), (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts')),
  };
}

// The same on every machine: names with forward slashes in the order of their code units, lines as they end on Unix.
function digest(folder: string, counts: (name: string) => boolean): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(counts)
    .map((name) => name.split(sep).join('/'))
    .sort();
  const hash = createHash('sha256');
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${name}\0${text}\0`);
  }
  return hash.digest('hex');
}
