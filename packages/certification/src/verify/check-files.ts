import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../files';
import { CHECKSUMS_FILE, checksums, compareWithManifest, type ReadManifest } from '../manifest';
import { type Check, check } from './check';

/** Digests: every file is there, unchanged, and none was added; `SHA256SUMS` says the same as the manifest. */
export async function checkFiles(folder: string, { manifest, content }: ReadManifest): Promise<Check[]> {
  const sums = await readFile(join(folder, CHECKSUMS_FILE), 'utf8').catch(() => null);
  const expected = checksums(manifest, sha256(content));
  const sumProblems =
    sums === null
      ? [`${CHECKSUMS_FILE} is missing.`]
      : sums === expected
        ? []
        : [`${CHECKSUMS_FILE} does not say the same as the manifest: one of the two was changed.`];
  return [
    check(`Digests of ${manifest.files.length} files`, await compareWithManifest(folder, manifest)),
    check('Checksums file', sumProblems),
  ];
}
