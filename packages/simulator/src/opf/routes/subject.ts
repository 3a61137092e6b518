import type { Answer } from '../../model';
import type { SeamRequest } from '../../seams';
import type { Subject } from '../../server';
import type { Platform } from '../platform';
import { fieldsOf } from './seam-request';

/** The account and the entitlement that a call is about, as far as request and answer tell. */
export function subjectOf(
  { store }: Platform,
  { parameters, query, body }: SeamRequest,
  answer: Answer | null,
): Subject {
  const fields = fieldsOf(body);
  const answered = fieldsOf(answer?.body);
  const filter = filterOf(query.filter);
  const isPurchase = typeof fields.productType === 'string' && parameters.entitlementId === undefined;
  const entitlementId =
    parameters.entitlementId ??
    text(filter._id) ??
    (isPurchase ? (text(answered._id) ?? text(fields._id)) : null) ??
    null;
  const accountId =
    parameters.accountId ??
    text(fields.accountId) ??
    text(filter.accountId) ??
    (entitlementId === null ? null : (store.find(entitlementId)?.stored.entitlement.accountId ?? null)) ??
    (isPurchase ? null : text(fields._id));
  return { accountId, entitlementId };
}

function filterOf(filter: string | undefined): Record<string, unknown> {
  try {
    return filter === undefined ? {} : fieldsOf(JSON.parse(filter));
  } catch {
    return {};
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
