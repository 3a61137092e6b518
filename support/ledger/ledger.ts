import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LedgerLine, ledgerLineSchema, parseLines } from '@opentv-bango/evidence';
import { SetUpProblem } from '../errors';
import { AppendFile } from '../recording';

type Intended = Extract<LedgerLine, { event: 'intended' }>;

/** Writes `ledger.ndjson`: what will be created, before it is asked for, and what became of it. Line by line. */
export class Ledger {
  readonly #file: string;
  readonly #lines: AppendFile;
  /** Entries of this process that have not come to their end, with their account. */
  readonly #open = new Map<string, string>();

  /**
   * @param folder the run folder
   * @param maxEntitlements how many the whole run may buy; null does not limit
   * @param flush to the disk after each line, so that a loss of power loses none; a rehearsal does without, and its
   * lines
   *   are collected until `write`
   */
  constructor(
    folder: string,
    private readonly maxEntitlements: number | null = null,
    private readonly flush = true,
  ) {
    this.#file = join(folder, 'ledger.ndjson');
    this.#lines = new AppendFile(this.#file, !flush);
  }

  /** Writes what was collected. @throws SetUpProblem `EVIDENCE_UNWRITABLE` */
  write(): void {
    this.#lines.write();
  }

  /**
   * Call before the request.
   *
   * @returns the entry's id, for what follows
   * @throws SetUpProblem `TOO_MANY_ENTITLEMENTS` when the run has bought all that it may
   */
  intend(what: Omit<Intended, 'event' | 'entry' | 'at'>): string {
    const entry = randomUUID();
    this.#write({ event: 'intended', entry, at: now(), ...what });
    if (what.kind === 'entitlement' && this.maxEntitlements !== null && this.#place(entry) > this.maxEntitlements) {
      this.ended(entry, 'not sent: the run may buy no more');
      throw new SetUpProblem(
        'TOO_MANY_ENTITLEMENTS',
        `The run has bought ${this.maxEntitlements} subscriptions and may buy no more: raise CERTIFY_MAX_ENTITLEMENTS.`,
      );
    }
    this.#open.set(entry, what.accountId);
    return entry;
  }

  /** Entries of an account, made by this process, that were neither refused nor ended. */
  openEntries(accountId: string): string[] {
    return [...this.#open].flatMap(([entry, account]) => (account === accountId ? [entry] : []));
  }

  /** What the run created for an account so far, in whichever of its processes. */
  idsOf(accountId: string): string[] {
    const lines = this.#read();
    const entries = new Set(
      lines.flatMap((line) => (line.event === 'intended' && line.accountId === accountId ? [line.entry] : [])),
    );
    return lines.flatMap((line) => (line.event === 'created' && entries.has(line.entry) ? [line.id] : []));
  }

  created(entry: string, id: string): void {
    this.#write({ event: 'created', entry, at: now(), id });
  }

  refused(entry: string, status: number): void {
    this.#open.delete(entry);
    this.#write({ event: 'refused', entry, at: now(), status });
  }

  ended(entry: string, how: string): void {
    this.#open.delete(entry);
    this.#write({ event: 'ended', entry, at: now(), how });
  }

  leftover(entry: string, reason: string): void {
    this.#open.delete(entry);
    this.#write({ event: 'leftover', entry, at: now(), reason });
  }

  /** The position of an entry among the purchases of the run, over all its processes, which write to one file. */
  #place(entry: string): number {
    const purchases = this.#read().filter((line) => line.event === 'intended' && line.kind === 'entitlement');
    return purchases.findIndex((line) => line.entry === entry) + 1;
  }

  #read(): LedgerLine[] {
    this.write();
    return parseLines(readFileSync(this.#file, 'utf8'), ledgerLineSchema);
  }

  #write(line: LedgerLine): void {
    this.#lines.append(`${JSON.stringify(line)}\n`, this.flush);
  }
}

function now(): string {
  return new Date().toISOString();
}
