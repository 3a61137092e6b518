import { readRun } from '@opentv-bango/certification';
import type { Configuration, Suite } from '@opentv-bango/support';
import { afterRun, endAccount } from './end-account';
import { findOpenAccounts, type OpenAccount } from './open-accounts';
import { openSuite } from './open-suite';

/** The result of a clean-up. */
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
    // No notifications are needed here, and another run may use the port of the CRM endpoint.
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

/**
 * Another run may use this account of the pool by now: its purchases must not be touched.
 */
async function endHeld(suite: Suite, account: OpenAccount, leg: string): Promise<string | null> {
  const releaseAccount = account.own ? () => undefined : suite.accounts.hold(account.accountId);
  if (releaseAccount === null) return 'another run on this machine uses it now; clean up when that one has ended';
  try {
    return await endAccount(suite, account, afterRun(leg));
  } finally {
    releaseAccount();
  }
}

function describeAccount({ accountId, entries }: OpenAccount): string {
  const ids = entries.flatMap(({ id }) => (id && id !== accountId ? [id] : []));
  return `account ${accountId}${ids.length > 0 ? `, entitlement ${ids.join(', ')}` : ''}`;
}
