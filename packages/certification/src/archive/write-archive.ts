import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** What goes into a zip: a file on the disk, or content that is at hand. */
export type ArchiveSource = { path: string; file: string } | { path: string; content: Buffer };

/**
 * Writes a zip whose bytes depend only on what goes in: members in the given order, all with the same time and mode.
 * It is written to a temporary name and renamed when complete, so that a full disk leaves no partial zip.
 *
 * @param target path of the zip
 * @param sources the members
 * @param modified the time that every member carries
 * @throws whatever the file system says; nothing is left at `target` then
 */
export async function writeArchive(target: string, sources: readonly ArchiveSource[], modified: Date): Promise<void> {
  const part = `${target}.part`;
  const zip = new ZipFile();
  const options = { mtime: modified, mode: 0o100644, forceDosTimestamp: true };
  for (const source of sources) {
    if ('file' in source) zip.addFile(source.file, source.path, options);
    else zip.addBuffer(source.content, source.path, options);
  }
  const failed = new Promise<never>((_, reject) => zip.on('error', reject));
  try {
    zip.end();
    await Promise.race([pipeline(zip.outputStream, createWriteStream(part)), failed]);
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
