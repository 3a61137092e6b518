import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, one by one: node's own recursive way never ends where the system answers that a folder
 * does not exist while its parent does (`/proc/reports`).
 */
export async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  const above = dirname(path);
  // A drive that is not there has nothing above it.
  if (above !== path) await makeFolder(above);
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    // Another run may have made it meanwhile.
    if (error.code !== 'EEXIST') throw error;
  });
}
