import type { JournalEntry, NumberedEntry, Party } from './entry';

/** Where calls are noted. */
export interface Journal {
  /**
   * @param entry its fields are read when somebody asks for it: they may be getters
   * @param seq the number that {@link CallJournal.begin} gave when the call began; without it the entry is the newest
   */
  record(entry: JournalEntry, seq?: number): void;
}

/** Which calls are asked for; what is absent does not matter. */
export interface JournalFilter {
  accountId?: string | undefined;
  correlationId?: string | undefined;
  /** Calls from and to these are left out. */
  without?: readonly Party[] | undefined;
}

interface Kept {
  readonly seq: number;
  readonly entry: JournalEntry;
}

/** A stand-alone simulator may run for weeks: the oldest calls are forgotten then. */
const KEPT = 50_000;

/** Remembers the calls between all parties. */
export class CallJournal implements Journal {
  #entries: Kept[] = [];
  /** The same, by account: each scenario asks for its own. */
  #ofAccounts = new Map<string | null, Kept[]>();
  #next = 1;

  /** @returns the number of a call that begins now: a call that it causes has a higher one */
  begin(): number {
    return this.#next++;
  }

  record(entry: JournalEntry, seq = this.begin()): void {
    const kept = { seq, entry };
    this.#entries.push(kept);
    this.#insertByTime(kept);
    if (this.#entries.length > 2 * KEPT) {
      this.#entries = this.#entries.slice(-KEPT);
      this.#ofAccounts.clear();
      for (const one of this.#entries) this.#insertByTime(one);
    }
  }

  /** @returns the calls that match, in the order in which they began */
  entries({ accountId, correlationId, without = [] }: JournalFilter = {}): NumberedEntry[] {
    const ofAccount = accountId === undefined ? this.#entries : (this.#ofAccounts.get(accountId) ?? []);
    return ofAccount
      .filter(({ entry }) => correlationId === undefined || entry.correlationId === correlationId)
      .filter(({ entry: { from, to } }) => !without.includes(from) && !without.includes(to))
      .sort((one, other) => one.seq - other.seq)
      .map(({ seq, entry }) => ({ seq, ...entry }));
  }

  #insertByTime(kept: Kept): void {
    const others = this.#ofAccounts.get(kept.entry.accountId);
    if (others) others.push(kept);
    else this.#ofAccounts.set(kept.entry.accountId, [kept]);
  }
}
