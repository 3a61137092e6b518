import { rmSync } from 'node:fs';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const folders = new Set<string>();

/**
 * Removes a temporary folder when the process ends or is stopped by a signal before it could do so itself.
 *
 * @param folder what is removed, with all in it
 * @returns call it when the folder is gone
 */
export function removeWhenStopped(folder: string): () => void {
  if (folders.size === 0) {
    process.on('exit', removeAll);
    for (const signal of SIGNALS) process.on(signal, stop);
  }
  folders.add(folder);
  return () => {
    folders.delete(folder);
    if (folders.size > 0) return;
    process.off('exit', removeAll);
    for (const signal of SIGNALS) process.off(signal, stop);
  };
}

function removeAll(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** As without a listener, unless somebody else listens: then that one ends the process. */
function stop(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
}
