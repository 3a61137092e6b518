import type { Answer } from '../../model';
import { type Call, callContext, judge, requiredText } from '../calls';
import type { Platform } from '../platform';
import type { Account } from '../store';
import { cancelEntitlementsOf } from './account-cancelled';
import { deleteEntitlementsOf } from './account-deleted';
import { grantFreeEntitlement } from './grant-free-entitlement';

/** `POST /adm/v1/accounts`. */
export function createAccount(platform: Platform, call: Call): Promise<Answer> {
  const { _id: accountId, status, ...details } = call.body;
  const account: Account = { accountId: String(accountId), status: String(status), details };
  return platform.queue.run(account.accountId, async () => {
    const message = `The account id ${account.accountId} is in use.`;
    const verdict = platform.store.hasAccount(account.accountId) ? ({ point: 'refused', message } as const) : null;
    judge(platform, callContext(platform, call, { accountId: account.accountId }), verdict);
    call.tenant.accounts.set(account.accountId, account);
    grantFreeEntitlement(platform, call.tenant, account.accountId);
    return { status: 201, body: { _id: account.accountId } };
  });
}

/** `PUT /adm/v1/accounts/{accountId}`: `CANCELLED` is final and ends all entitlements. */
export function updateAccount(platform: Platform, call: Call): Promise<Answer> {
  return withAccount(platform, call, async (account) => {
    const wanted = requiredText(call.body, 'status');
    if (account.status === 'CANCELLED') {
      return alreadyCancelled(platform, call, account, wanted);
    }
    if (wanted === 'CANCELLED') {
      await cancelEntitlementsOf(platform, call, account.accountId);
    }
    const { status: _, ...details } = call.body;
    call.tenant.accounts.set(account.accountId, {
      ...account,
      status: wanted,
      details: { ...account.details, ...details },
    });
    return counts(wanted === account.status ? 0 : 1);
  });
}

/** `DELETE /adm/v1/accounts/{accountId}` (path assumed): the account is gone, its entitlements end. */
export function deleteAccount(platform: Platform, call: Call): Promise<Answer> {
  return withAccount(platform, call, async (account) => {
    await deleteEntitlementsOf(platform, call, account.accountId);
    call.tenant.accounts.delete(account.accountId);
    const { status } = platform.profile.at('account-delete');
    return { status, body: status === 204 ? undefined : { deletedCount: 1 } };
  });
}

function alreadyCancelled(platform: Platform, call: Call, { accountId }: Account, wanted: string): Answer {
  const point = wanted === 'CANCELLED' ? 'cancel-cancelled-account' : 'refused';
  const isAccepted = platform.profile.at(point).status < 300;
  const verdict = isAccepted
    ? null
    : ({ point, message: `Account ${accountId} is CANCELLED, which is final.` } as const);
  judge(platform, callContext(platform, call, { accountId }), verdict);
  return counts(0);
}

function withAccount(platform: Platform, call: Call, task: (account: Account) => Promise<Answer>): Promise<Answer> {
  const accountId = call.request.parameters.accountId ?? '';
  return platform.queue.run(accountId, async () => {
    const account = call.tenant.accounts.get(accountId);
    const verdict = account ? null : ({ point: 'refused', message: `There is no account ${accountId}.` } as const);
    judge(platform, callContext(platform, call, { accountId }), verdict);
    return account ? task(account) : counts(0);
  });
}

function counts(modifiedCount: number): Answer {
  return { status: 200, body: { matchedCount: 1, modifiedCount } };
}
