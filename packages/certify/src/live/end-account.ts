import { type Entitlement, type Suite, until } from '@opentv-bango/support';
import type { OpenAccount, OpenEntry } from './open-accounts';

const REASON = { category: 'REVOKED', code: 'ACCOUNT_TERMINATED' };

/**
 * Ends what a run left on one account, and confirms it on both sides; writes to the ledger what became of it.
 *
 * @returns what is still there, in words; null when nothing is
 */
export async function endAccount(suite: Suite, account: OpenAccount, origin: CallOrigin): Promise<string | null> {
  const problem = await end(suite, account, origin).catch((error: unknown) =>
    error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
  );
  for (const { intended } of account.entries) {
    if (problem) suite.ledger.leftover(intended.entry, problem);
    else suite.ledger.ended(intended.entry, account.own ? 'account cancelled by cleanup' : 'revoked by cleanup');
  }
  return problem;
}

async function end(suite: Suite, account: OpenAccount, origin: CallOrigin): Promise<string | null> {
  const { accountId, own } = account;
  // A missing account is refused here; what is listed afterwards decides.
  if (own) await suite.opf.send({ name: 'cancel-account', accountId }, origin).catch(() => null);
  for (const { _id } of await ours(suite, account, origin)) {
    await suite.opf.send({ name: 'revoke', entitlementId: _id, reason: REASON }, origin);
  }
  const { value, timeline } = await until({ limitSeconds: suite.configuration.waitSeconds }, async () => {
    const left = await ours(suite, account, origin);
    const seen = describe(left) || (await atBango(suite, account, origin));
    return seen ? { state: 'not-yet', seen } : { state: 'done', value: true, seen: 'nothing left' };
  });
  return value ? null : timeline;
}

/** What is not at its end and was bought by the run: on an account of the pool only what was not there before. */
async function ours(suite: Suite, account: OpenAccount, origin: CallOrigin): Promise<Entitlement[]> {
  const finals = suite.contract.finalStates();
  const listed = await suite.opf.entitlementsOf(account.accountId, origin);
  return listed.filter(
    (entitlement) =>
      !finals.includes(entitlement.status) &&
      (account.own || account.entries.some((entry) => isOf(entry, entitlement))),
  );
}

function isOf({ intended, id }: OpenEntry, { _id }: Entitlement): boolean {
  return id === null ? intended.before !== undefined && !intended.before.includes(_id) : id === _id;
}

async function atBango({ bango, contract }: Suite, account: OpenAccount, origin: CallOrigin): Promise<string> {
  const finals = [...contract.finalStates(), 'FAILED'];
  const known = new Set(account.entries.map(({ id }) => id));
  const records = (await bango?.recordsOf(account.accountId, origin)) ?? [];
  const left = records.filter(
    ({ status, externalEntitlementId }) =>
      !finals.includes(status) && (account.own || known.has(externalEntitlementId ?? '')),
  );
  return left.map(({ entitlementId, status }) => `${entitlementId} ${status} at Bango`).join(', ');
}

function describe(entitlements: readonly Entitlement[]): string {
  return entitlements.map(({ _id, status }) => `${_id} ${status}`).join(', ');
}

/** Whose exchange it is (see `support/http`). */
export type CallOrigin = Parameters<Suite['opf']['send']>[1];

/** An exchange of `certify` itself, after the scenarios. */
export function afterRun(leg: string): CallOrigin {
  return { leg, scenarioId: null, testCaseStartedId: null, phase: 'after-run', step: null, observer: null };
}
