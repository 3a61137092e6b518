import { readRun } from '../../certification';
import type { Configuration } from '../../support';
import { afterRun } from './call-origin';
import { endAccount } from './end-account';
import { findOpenAccounts } from './open-accounts';
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
      const problem = await endAccount(suite, account, afterRun(name));
      const ids = account.entries.flatMap(({ id }) => (id && id !== account.accountId ? [id] : []));
      const which = ids.length > 0 ? `, entitlement ${ids.join(', ')}` : '';
      if (problem) left.push(`${name}: account ${account.accountId}${which}: ${problem}`);
    }
    await suite.close();
  }
  return { accounts: open.length, left };
}
