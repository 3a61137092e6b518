import { join } from 'node:path';
import { identify, listFiles, listOthers } from '../files';
import { isOutsideManifest, type Manifest } from './manifest';

/**
 * Compares a folder with its manifest.
 *
 * @param folder the run folder
 * @param manifest what it should hold
 * @returns one sentence for each file that was changed, removed or added; empty when all is as it was
 */
export async function compareWithManifest(folder: string, manifest: Manifest): Promise<string[]> {
  const present = new Set((await listFiles(folder)).filter((path) => !isOutsideManifest(path)));
  const problems: string[] = [];
  for (const { path, bytes, sha256 } of manifest.files) {
    if (!present.delete(path)) {
      problems.push(`${path} is missing.`);
      continue;
    }
    const found = await identify(join(folder, path));
    if (found.bytes !== bytes) problems.push(`${path} was changed: it has ${found.bytes} bytes instead of ${bytes}.`);
    else if (found.sha256 !== sha256) problems.push(`${path} was changed: its digest is another.`);
  }
  return [
    ...problems,
    ...[...present].map((path) => `${path} was added: the manifest does not know it.`),
    ...(await listOthers(folder)).map((path) => `${path} was added: it is a link or a device, and no file.`),
  ];
}
