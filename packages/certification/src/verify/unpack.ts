import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeTemporaryFolder, removeWhenStopped, whyUnwritable } from '@opentv-bango/contract';
import { ArchiveError, readPack } from '../archive';

/** A run of a thousand scenarios makes a tenth of it. */
const PACK_LIMITS = { total: 2 ** 30, member: 2 ** 28 };

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
  const forget = removeWhenStopped(place);
  const dispose = async (): Promise<void> => {
    await rm(place, { recursive: true, force: true });
    forget();
  };
  try {
    for await (const { path, content } of readPack(source, PACK_LIMITS)) {
      const target = join(place, path);
      try {
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, content, { flag: 'wx' });
      } catch (cause) {
        const why =
          whyUnwritable(cause) ?? (cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown');
        throw new ArchiveError(source, `its member "${path}" cannot be unpacked (${why})`, { cause });
      }
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
