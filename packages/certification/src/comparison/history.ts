import { randomBytes } from 'node:crypto';
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historyFileName, KEPT_RUNS, readLines, writeLines } from './history-file';
import type { Snapshot, Subject } from './snapshot';

/** A history as a reader gets it. */
export interface History {
  /** The oldest first. */
  snapshots: Snapshot[];
  /** One sentence where not all of it could be read; null where it could. */
  warning: string | null;
}

/**
 * Reads the history of a subject. A missing one is empty, a damaged one is read as far as it goes.
 *
 * @param folder that of all histories
 */
export async function readHistory(folder: string, subject: Subject): Promise<History> {
  const path = join(folder, historyFileName(subject));
  try {
    const { snapshots, damaged, otherVersion } = readLines(await readFile(path, 'utf8'));
    if (damaged === 0) return { snapshots, warning: null };
    const what = otherVersion ? 'was written by another version of this suite' : 'is damaged';
    const warning = `The history ${path} ${what}: ${damaged} of its lines were left out. Remove the file to begin anew.`;
    return { snapshots, warning };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { snapshots: [], warning: null };
    return {
      snapshots: [],
      warning: `The history ${path} cannot be read (${codeOf(error)}): nothing is compared with it.`,
    };
  }
}

/**
 * Adds a run to the history of its subject, and drops the oldest beyond `KEPT_RUNS`. Runs that end at the same time wait
 * for one another.
 *
 * @param folder that of all histories; made when it does not exist
 * @returns one sentence where it could not be written; null where it was
 */
export async function addToHistory(folder: string, snapshot: Snapshot): Promise<string | null> {
  const path = join(folder, historyFileName(snapshot.run.subject));
  try {
    await mkdir(folder, { recursive: true });
    // The library wants a file that exists.
    await appendFile(path, '');
    // Loaded here: only a run that has ended needs it.
    const { lock }: typeof import('proper-lockfile') = require('proper-lockfile');
    const release = await lock(path, { stale: 30_000, retries: { retries: 40, minTimeout: 50, maxTimeout: 500 } });
    try {
      await replace(path, await withRun(path, snapshot));
    } finally {
      await release();
    }
    return null;
  } catch (error) {
    return `The history ${path} cannot be written (${codeOf(error)}): later runs will not be compared with this one.`;
  }
}

async function withRun(path: string, snapshot: Snapshot): Promise<string> {
  const content = await readFile(path, 'utf8');
  const { snapshots, otherVersion } = readLines(content);
  // What a newer version wrote is not thrown away by this one.
  if (otherVersion) return `${content}${content.endsWith('\n') ? '' : '\n'}${writeLines(snapshot)}`;
  const others = snapshots.filter(({ run }) => run.runId !== snapshot.run.runId);
  return [...others, snapshot].slice(-KEPT_RUNS).map(writeLines).join('');
}

async function replace(path: string, content: string): Promise<void> {
  const next = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    await writeFile(next, content);
    await rename(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
