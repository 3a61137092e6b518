import type { LedgerLine } from '@opentv-bango/evidence';

type Intended = Extract<LedgerLine, { event: 'intended' }>;

/** What the ledger says about one entry that did not come to its end. */
export interface OpenEntry {
  intended: Intended;
  /** Null where no answer told the id. */
  id: string | null;
}

/** An account with what may be left on it. */
export interface OpenAccount {
  accountId: string;
  leg: string;
  /** Made by the run, so that it may be cancelled. */
  own: boolean;
  entries: OpenEntry[];
}

/** Finds what a run left open, by account, in the order of the ledger. */
export function findOpenAccounts(ledger: readonly LedgerLine[]): OpenAccount[] {
  const open = new Map<string, OpenEntry>();
  const own = new Set<string>();
  for (const line of ledger) {
    if (line.event === 'intended') {
      open.set(line.entry, { intended: line, id: null });
      if (line.kind === 'account') own.add(line.accountId);
    } else if (line.event === 'created') {
      const known = open.get(line.entry);
      if (known) open.set(line.entry, { ...known, id: line.id });
    } else if (line.event !== 'leftover') {
      open.delete(line.entry);
    }
  }
  const accounts = new Map<string, OpenAccount>();
  for (const entry of open.values()) {
    const { accountId, leg } = entry.intended;
    const known = accounts.get(accountId) ?? { accountId, leg, own: own.has(accountId), entries: [] };
    accounts.set(accountId, { ...known, entries: [...known.entries, entry] });
  }
  return [...accounts.values()];
}
