import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryFolderUnusable } from '@opentv-bango/contract';

/** How old the note of a process that takes a stale lock over may be before it counts as dead itself. */
const TAKEOVER_MS = 10_000;

/**
 * Hands an existing account to one scenario at a time, over all processes of this machine. The lock is a file that
 * names
 * its process, so that one left behind by a crash is known to be stale at once. (proper-lockfile, unchanged since 2021,
 * goes
 * by the age of the lock: an account stays taken after a crash, and is taken over from a process that is only busy.)
 */
export class AccountLock {
  readonly #file: string;

  /**
   * @param platform what tells one platform from another, e.g. its address and tenant
   * @param folder where the locks lie; shared by all processes
   */
  constructor(platform: string, accountId: string, folder = join(tmpdir(), 'certify-accounts')) {
    makeShared(folder);
    const name = createHash('sha256').update(`${platform}\n${accountId}`).digest('hex').slice(0, 32);
    this.#file = join(folder, `${name}.lock`);
  }

  /** @returns whether the account is this process's now */
  take(): boolean {
    if (create(this.#file)) return true;
    this.#removeStale();
    return create(this.#file);
  }

  /** Gives the account back. */
  release(): void {
    rmSync(this.#file, { force: true });
  }

  /** One process at a time, and only while the lock is still stale: else two processes would take the same account. */
  #removeStale(): void {
    const takeover = `${this.#file}.takeover`;
    if (ageMs(takeover) > TAKEOVER_MS) rmSync(takeover, { force: true });
    if (!create(takeover)) return;
    try {
      if (!isRunning(holder(this.#file))) rmSync(this.#file, { force: true });
    } finally {
      rmSync(takeover, { force: true });
    }
  }
}

/** Users of one machine share the pool, and so the locks. */
function makeShared(folder: string): void {
  try {
    mkdirSync(folder);
    chmodSync(folder, 0o777);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !statSync(folder).isDirectory()) throw temporaryFolderUnusable(error);
  }
}

function create(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw temporaryFolderUnusable(error);
  }
}

/** The process that holds a lock; this one where the file has just been made and is empty yet, or is gone. */
function holder(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || process.pid;
  } catch {
    return process.pid;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function ageMs(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Keeps a clean-up away from a run that still goes on, and two clean-ups of one run apart. */
export function runLock(runId: string): AccountLock {
  return new AccountLock('run', runId);
}
