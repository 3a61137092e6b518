import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeTemporaryFolder } from '@opentv-bango/contract';
import { ArchiveError, readArchive } from '../archive';

/** Evidence at hand as a folder. */
export interface Unpacked {
  folder: string;
  /** Removes what was unpacked; does nothing to a folder that was there. */
  dispose(): Promise<void>;
}

/**
 * Makes evidence readable as a folder: a zip is unpacked, safely, into a temporary place.
 *
 * @param source a zip, a run folder, or a folder that holds just one unpacked pack
 * @throws ArchiveError for what is neither
 */
export async function unpack(source: string): Promise<Unpacked> {
  const found = await stat(source).catch((cause: unknown) => {
    throw new ArchiveError(source, 'there is no such file or folder; check the path', { cause });
  });
  if (found.isDirectory()) return { folder: await packFolder(source), dispose: async () => {} };
  const place = await makeTemporaryFolder('certify-verify-');
  const dispose = (): Promise<void> => rm(place, { recursive: true, force: true });
  try {
    for await (const { path, content } of readArchive(source)) {
      const target = join(place, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content, { flag: 'wx' });
    }
    return { folder: await packFolder(place), dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function packFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  const only = entries.length === 1 ? entries[0] : undefined;
  return only?.isDirectory() ? join(folder, only.name) : folder;
}
