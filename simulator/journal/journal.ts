import type { JournalEntry, NumberedEntry } from './entry';

/** Where calls are noted. */
export interface Journal {
  /**
   * @param seq the number that {@link CallJournal.begin} gave when the call began; without it the entry is the newest
   */
  record(entry: JournalEntry, seq?: number): void;
}

/** Which calls are asked for; what is absent does not matter. */
export interface JournalFilter {
  accountId?: string | undefined;
  correlationId?: string | undefined;
}

/** A stand-alone simulator may run for weeks: the oldest calls are forgotten then. */
const KEPT = 50_000;

/** Remembers the calls between all parties. */
export class CallJournal implements Journal {
  #entries: NumberedEntry[] = [];
  /** The same, by account: each scenario asks for its own. */
  #ofAccounts = new Map<string | null, NumberedEntry[]>();
  #next = 1;

  /** @returns the number of a call that begins now: a call that it causes has a higher one */
  begin(): number {
    return this.#next++;
  }

  record(entry: JournalEntry, seq = this.begin()): void {
    const numbered = { seq, ...entry };
    this.#entries.push(numbered);
    this.#sortIn(numbered);
    if (this.#entries.length > 2 * KEPT) {
      this.#entries = this.#entries.slice(-KEPT);
      this.#ofAccounts.clear();
      for (const kept of this.#entries) this.#sortIn(kept);
    }
  }

  /** @returns the calls that match, in the order in which they began */
  entries({ accountId, correlationId }: JournalFilter = {}): NumberedEntry[] {
    const ofAccount = accountId === undefined ? this.#entries : (this.#ofAccounts.get(accountId) ?? []);
    return ofAccount
      .filter((entry) => correlationId === undefined || entry.correlationId === correlationId)
      .sort((one, other) => one.seq - other.seq);
  }

  #sortIn(entry: NumberedEntry): void {
    const others = this.#ofAccounts.get(entry.accountId);
    if (others) others.push(entry);
    else this.#ofAccounts.set(entry.accountId, [entry]);
  }
}
