import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Certificate } from '../certificate';
import { type FileIdentity, identify, listFiles, sha256 } from '../files';
import { CHECKSUMS_FILE, isOutsideManifest, MANIFEST_FILE, type Manifest } from './manifest';

/**
 * Writes `manifest.json` and `SHA256SUMS` for everything in a run folder. This is the last step of a run.
 *
 * @param folder the run folder
 * @param certificate what it came to
 * @param known files that nobody has changed since they were identified
 * @returns the bytes of the manifest, for signing
 */
export async function writeManifest(
  folder: string,
  certificate: Certificate,
  known: ReadonlyMap<string, FileIdentity> = new Map(),
): Promise<Buffer> {
  const files: Manifest['files'] = [];
  for (const path of await listFiles(folder)) {
    if (isOutsideManifest(path)) continue;
    files.push({ path, ...(known.get(path) ?? (await identify(join(folder, path)))) });
  }
  const { run, outcome, counts } = certificate;
  const manifest: Manifest = {
    schema: 'certify-manifest/1',
    runId: run.runId,
    target: run.target,
    outcome,
    suite: run.suite.version,
    counts,
    files,
  };
  const content = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  await writeFile(join(folder, MANIFEST_FILE), content);
  await writeFile(join(folder, CHECKSUMS_FILE), checksums(manifest, sha256(content)));
  return content;
}

/**
 * The digests in the form of `sha256sum -c`, the manifest's own included.
 *
 * @param manifest the manifest
 * @param digest SHA-256 of its bytes
 */
export function checksums({ files }: Manifest, digest: string): string {
  const lines = [...files.map(({ path, sha256: of }) => `${of}  ${path}`), `${digest}  ${MANIFEST_FILE}`];
  return `${lines.join('\n')}\n`;
}
