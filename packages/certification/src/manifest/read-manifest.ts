import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import { MANIFEST_FILE, type Manifest, manifestSchema } from './manifest';

/** A manifest with the bytes that it was read from. */
export interface ReadManifest {
  manifest: Manifest;
  content: Buffer;
}

/**
 * Reads `manifest.json`.
 *
 * @param folder the run folder
 * @throws UserError `MANIFEST` where it is missing or is no manifest
 */
export async function readManifest(folder: string): Promise<ReadManifest> {
  const content = await readFile(join(folder, MANIFEST_FILE)).catch((cause: unknown) => {
    throw new UserError(
      'MANIFEST',
      `${folder} has no ${MANIFEST_FILE}: the run did not end, or the file was removed.`,
      4,
      { cause },
    );
  });
  try {
    return { manifest: manifestSchema.parse(JSON.parse(content.toString('utf8'))), content };
  } catch (cause) {
    throw new UserError(
      'MANIFEST',
      `${MANIFEST_FILE} in ${folder} is damaged or was changed by hand: it is no manifest.`,
      4,
      { cause },
    );
  }
}
