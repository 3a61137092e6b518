import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes a file for the duration of a test. */
export function withOverlayFile<Result>(content: string, use: (path: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'overlay-'));
  try {
    const path = join(folder, 'own.overlay.yaml');
    writeFileSync(path, content);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param actions YAML of the list of actions, which then starts on line 4 */
export function overlayText(actions: string): string {
  return `overlay: 1.0.0\ninfo: { title: Own, version: 1.0.0 }\nactions:\n${actions}`;
}

/** What a user's mistake says, with the temporary folder taken out. */
export function messageOf(mistake: unknown, path: string): string {
  if (!(mistake instanceof Error)) throw new Error('no error was thrown');
  return mistake.message.replace(path, 'own.overlay.yaml');
}
