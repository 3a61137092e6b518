import type { LedgerLine, RunRecord } from '@opentv-bango/evidence';
import type { Leftover } from './run-verdicts';

/**
 * What the run created on the platform and that is still there, as far as the ledger tells.
 *
 * @param ledger the lines of `ledger.ndjson`, oldest first
 * @returns one for each entry that was neither refused nor ended
 */
export function findLeftovers(ledger: readonly LedgerLine[]): Leftover[] {
  const open = new Map<string, Leftover>();
  for (const line of ledger) {
    const known = open.get(line.entry);
    if (line.event === 'intended') {
      const { entry, kind, leg, accountId } = line;
      open.set(entry, { entry, kind, leg, accountId, id: null, reason: 'no answer tells what became of it' });
    } else if (line.event === 'created' && known !== undefined) {
      open.set(line.entry, { ...known, id: line.id, reason: 'it was created and not ended' });
    } else if (line.event === 'leftover' && known !== undefined) {
      open.set(line.entry, { ...known, reason: line.reason });
    } else {
      open.delete(line.entry);
    }
  }
  return [...open.values()];
}

/**
 * What a run left on a platform that still exists: the state of a simulator ends with its process.
 *
 * @param run a run folder as `readRun` gives it
 */
export function leftoversOf({
  record,
  ledger,
}: {
  record: Pick<RunRecord, 'target' | 'legs'>;
  ledger: readonly LedgerLine[];
}): Leftover[] {
  const gone = record.target === 'simulator' ? record.legs.filter(({ broken }) => broken !== null) : [];
  return findLeftovers(ledger).filter(({ leg }) => !gone.some(({ name }) => name === leg));
}

/** What is left, for people: "account a-1", "entitlement e-1 of account a-1". */
export function nameLeftover({ kind, id, accountId }: Leftover): string {
  if (kind === 'account') return `account ${accountId}`;
  return `${kind} ${id ?? 'with an unknown id'} of account ${accountId}`;
}
