import { readRun } from '@opentv-bango/certification';
import type { Configuration, Suite } from '@opentv-bango/support';
import { afterRun } from './call-origin';
import { endAccount } from './end-account';
import { findOpenAccounts, type OpenAccount } from './open-accounts';
import { openSuite } from './open-suite';

/** What a clean-up came to. */
export interface CleanUp {
  /** How many accounts had something open. */
  accounts: number;
  /** What could not be ended, one sentence each. */
  left: string[];
}

/**
 * Ends whatever the ledger of a live run says is still there. Safe to repeat.
 *
 * @param configuration of the same platform as the run's
 * @param folder the run folder
 */
export async function cleanLedger(configuration: Configuration, folder: string): Promise<CleanUp> {
  const run = await readRun(folder);
  const open = findOpenAccounts(run.ledger);
  const left: string[] = [];
  for (const { deployment, name, release } of run.record.legs) {
    const ofLeg = open.filter(({ leg }) => leg === name);
    if (ofLeg.length === 0) continue;
    // Notifications do not matter here: the port of the CRM endpoint may be another run's by now.
    const crm = { ...configuration.crm, callbackUrl: null };
    const suite = await openSuite({ ...configuration, crm, deployments: [deployment], release }, folder, name);
    for (const account of ofLeg) {
      const problem = await endHeld(suite, account, name);
      if (problem) left.push(`${name}: ${describeAccount(account)}: ${problem}`);
    }
    await suite.close();
  }
  return { accounts: open.length, left };
}

/** An account of the pool may be in another run's hands by now: what that one bought must not be looked at, let alone ended. */
async function endHeld(suite: Suite, account: OpenAccount, leg: string): Promise<string | null> {
  const giveBack = account.own ? () => undefined : suite.accounts.hold(account.accountId);
  if (giveBack === null) return 'another run on this machine uses it now; clean up when that one has ended';
  try {
    return await endAccount(suite, account, afterRun(leg));
  } finally {
    giveBack();
  }
}

function describeAccount({ accountId, entries }: OpenAccount): string {
  const ids = entries.flatMap(({ id }) => (id && id !== accountId ? [id] : []));
  return `account ${accountId}${ids.length > 0 ? `, entitlement ${ids.join(', ')}` : ''}`;
}
