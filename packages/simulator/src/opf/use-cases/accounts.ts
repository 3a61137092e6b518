import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../model';
import { type Call, callContext, judge, requiredText } from '../calls';
import type { Platform } from '../platform';
import type { Account } from '../store';
import { cancelEntitlementsOf } from './account-cancelled';
import { deleteEntitlementsOf } from './account-deleted';
import { grantFreeEntitlement } from './grant-free-entitlement';

/** What an account is created with and nobody is shown. */
const SECRET_FIELDS: ReadonlySet<string> = new Set(['password', 'salt']);

/** What the platform itself adds to an account that is created without it. */
const OF_EVERY_ACCOUNT = { accountProfileId: 'DEFAULT', pvrStatus: 'ACTIVE', geoBlockExempt: false };

/** `POST /adm/v1/accounts`. */
export function createAccount(platform: Platform, call: Call): Promise<Answer> {
  const { _id: accountId, status, ...details } = call.body;
  const account: Account = {
    accountId: String(accountId),
    status: String(status),
    details: { ...OF_EVERY_ACCOUNT, ...details },
  };
  return platform.queue.run(account.accountId, async () => {
    const message = `The account id ${account.accountId} is in use.`;
    const verdict = platform.store.hasAccount(account.accountId) ? ({ point: 'refused', message } as const) : null;
    judge(platform, callContext(platform, call, { accountId: account.accountId }), verdict);
    call.tenant.accounts.set(account.accountId, account);
    grantFreeEntitlement(platform, call.tenant, account.accountId);
    return { status: 201, body: { _id: account.accountId } };
  });
}

/** `GET /adm/v1/accounts/{accountId}`: all that is kept, except for the secrets. */
export function getAccount(platform: Platform, call: Call): Promise<Answer> {
  return withAccount(platform, call, async ({ accountId, status, details }) => {
    const shown = Object.entries(details).filter(([name]) => !SECRET_FIELDS.has(name));
    return { status: 200, body: { _id: accountId, ...Object.fromEntries(shown), status } };
  });
}

/**
 * `PUT /adm/v1/accounts/{accountId}`: a field that is left out is set to null, and `CANCELLED` is final and ends all
 * entitlements (docs/spec/opentv-platform.md, "Account cancelled or deleted").
 */
export function updateAccount(platform: Platform, call: Call): Promise<Answer> {
  return withAccount(platform, call, async (account) => {
    const wanted = requiredText(call.body, 'status');
    if (account.status === 'CANCELLED') {
      return alreadyCancelled(platform, call, account, wanted);
    }
    if (wanted === 'CANCELLED') {
      await cancelEntitlementsOf(platform, call, account.accountId);
    }
    const details = changedDetails(account, call.body);
    const isSame = wanted === account.status && isDeepStrictEqual(details, account.details);
    call.tenant.accounts.set(account.accountId, { ...account, status: wanted, details });
    return changed(platform, isSame ? 0 : 1);
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
  return changed(platform, 0);
}

/** What is kept after a change: all that was sent, and null where a field was left out. A secret is never shown, so it stays. */
function changedDetails({ details }: Account, { _id, status: _, ...sent }: Call['body']): Account['details'] {
  const leftOut = Object.keys(details).filter((name) => !(name in sent));
  return {
    ...sent,
    ...Object.fromEntries(leftOut.map((name) => [name, SECRET_FIELDS.has(name) ? details[name] : null])),
  };
}

function changed({ profile }: Platform, modifiedCount: number): Answer {
  const { status } = profile.at('account-change');
  return { status, body: status === 201 ? undefined : { matchedCount: 1, modifiedCount } };
}

function withAccount(platform: Platform, call: Call, task: (account: Account) => Promise<Answer>): Promise<Answer> {
  const accountId = call.request.parameters.accountId ?? '';
  return platform.queue.run(accountId, async () => {
    const account = call.tenant.accounts.get(accountId);
    const verdict = account ? null : ({ point: 'refused', message: `There is no account ${accountId}.` } as const);
    judge(platform, callContext(platform, call, { accountId }), verdict);
    return account ? task(account) : { status: 200, body: { matchedCount: 0, modifiedCount: 0 } };
  });
}
