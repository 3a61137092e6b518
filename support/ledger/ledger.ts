import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerLine } from '../../evidence';

type Intended = Extract<LedgerLine, { event: 'intended' }>;

/** Writes `ledger.ndjson`: what will be created, before it is asked for, and what became of it. Flushed line by line. */
export class Ledger {
  readonly #file: string;

  /** @param folder the run folder */
  constructor(folder: string) {
    this.#file = join(folder, 'ledger.ndjson');
  }

  /** Call before the request. @returns the entry's id, for what follows */
  intend(what: Omit<Intended, 'event' | 'entry' | 'at'>): string {
    const entry = randomUUID();
    this.#write({ event: 'intended', entry, at: now(), ...what });
    return entry;
  }

  created(entry: string, id: string): void {
    this.#write({ event: 'created', entry, at: now(), id });
  }

  refused(entry: string, status: number): void {
    this.#write({ event: 'refused', entry, at: now(), status });
  }

  ended(entry: string, how: string): void {
    this.#write({ event: 'ended', entry, at: now(), how });
  }

  leftover(entry: string, reason: string): void {
    this.#write({ event: 'leftover', entry, at: now(), reason });
  }

  #write(line: LedgerLine): void {
    const file = openSync(this.#file, 'a');
    try {
      writeSync(file, `${JSON.stringify(line)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }
}

function now(): string {
  return new Date().toISOString();
}
