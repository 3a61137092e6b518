import type { CallOrigin } from '../http';
import type { Suite } from '../suite';
import { notChecked, type PreflightRow, row } from './row';

/** Makes an account and cancels it, or looks at each account of the pool. */
export async function accountRow(suite: Suite, origin: CallOrigin): Promise<PreflightRow> {
  const { accounts, readOnly } = suite.configuration;
  if (accounts.mode === 'create') {
    return readOnly
      ? notChecked('Accounts: ADM', 'not made, because of --read-only')
      : row('Accounts: ADM', ['*'], () => makeOne(suite, origin));
  }
  return row('Accounts: pool', ['*'], async () => {
    const finals = suite.contract.finalStates();
    const busy: string[] = [];
    for (const id of accounts.ids) {
      const alive = (await suite.opf.entitlementsOf(id, origin)).filter(({ status }) => !finals.includes(status));
      if (alive.length > 0) busy.push(`${id} has ${alive.length}`);
    }
    return busy.length === 0
      ? { verdict: 'ok', found: `${accounts.ids.length} accounts, none with a subscription` }
      : {
          verdict: 'warning',
          found: `${accounts.ids.length} accounts; subscriptions under way: ${busy.join(', ')}`,
          advice: 'They are left alone, but a limit of the product may be reached: use accounts without subscriptions.',
        };
  });
}

async function makeOne({ accounts, opf, ledger }: Suite, origin: CallOrigin) {
  const account = await accounts.take(origin);
  const answer = await opf.send({ name: 'cancel-account', accountId: account.id }, origin);
  if (answer.status < 300) {
    for (const entry of ledger.openEntries(account.id)) ledger.ended(entry, 'account cancelled');
    return { verdict: 'ok' as const, found: 'an account was made and cancelled again' };
  }
  for (const entry of ledger.openEntries(account.id))
    ledger.leftover(entry, `cancelling it was answered ${answer.status}`);
  return {
    verdict: 'warning' as const,
    found: `the account ${account.id} was made, but cancelling it was answered ${answer.status}`,
    advice: 'Without it nothing can be cleaned up by account: have it cancelled by hand.',
  };
}
