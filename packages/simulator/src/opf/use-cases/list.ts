import type { Answer } from '../../model';
import { type Call, callContext, Refused } from '../calls';
import { jsonObject, ListArgumentError, listEntitlements } from '../list';
import type { Platform } from '../platform';

/** `GET` of entitlements on the CRM Gateway (UC-09). */
export async function gatewayList(platform: Platform, call: Call): Promise<Answer> {
  const { profile, seams } = platform;
  const { query } = call.request;
  const asked = readFilter(query.filter);
  const accountId = typeof asked.accountId === 'string' ? asked.accountId : null;
  const context = callContext(platform, call, { accountId });
  // Nearly every call names the account: a run's tenant has hundreds of them.
  const stored = accountId === null ? call.tenant.entitlements() : call.tenant.entitlementsOf(accountId);
  const all = stored.map(({ entitlement }) => entitlement);
  const listing = seams.listed(context, list(seams.searched(context, all), query), query);
  if (listing.totalRecords === 0 && '_id' in asked && profile.at('unknown-entitlement-list').status >= 300) {
    throw new Refused('unknown-entitlement-list', 'There is no such entitlement.');
  }
  const isUnknownAccount = accountId !== null && !platform.store.hasAccount(accountId);
  if (listing.totalRecords === 0 && isUnknownAccount && profile.at('entitlement-after-account-delete').status >= 300) {
    throw new Refused('entitlement-after-account-delete', `There is no account ${accountId}.`);
  }
  return { status: 200, body: listing };
}

function list(
  entitlements: readonly object[],
  query: Readonly<Record<string, string>>,
): ReturnType<typeof listEntitlements> {
  return asRefusal(() => listEntitlements(entitlements, query));
}

function readFilter(text: string | undefined): Record<string, unknown> {
  return text === undefined ? {} : asRefusal(() => jsonObject('filter', text));
}

function asRefusal<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw error instanceof ListArgumentError ? new Refused('bad-request', error.message) : error;
  }
}
