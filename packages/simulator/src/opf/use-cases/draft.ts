import { readInstant } from '@opentv-bango/contract';
import type { Entitlement } from '../../model';
import type { Verdict } from '../../seams';
import { type Call, requiredText, textIn } from '../calls';
import type { Platform } from '../platform';

/** Until when an entitlement is valid where nobody says (assumed: the pages give no default). */
const OPEN_END = '2099-12-31T23:59:59.000Z';

/** An entitlement as the request describes it, before Bango has said anything. */
export function draftEntitlement({ clocks }: Platform, { body }: Call, entitlementId: string): Entitlement {
  const accountId = requiredText(body, 'accountId');
  const now = clocks.now(accountId).toISOString();
  const reasonCode = textIn(body, 'reasonCode');
  const reasonCategory = textIn(body, 'reasonCategory');
  return {
    _id: entitlementId,
    productId: requiredText(body, 'productId'),
    accountId,
    productType: requiredText(body, 'productType'),
    status: 'PENDING',
    validFrom: utc(textIn(body, 'validFrom')) ?? now,
    expiryDate: utc(textIn(body, 'expiryDate')) ?? OPEN_END,
    ...(reasonCode === undefined ? {} : { reasonCode }),
    ...(reasonCategory === undefined ? {} : { reasonCategory }),
    created: now,
    modified: now,
  };
}

/** Why its validity makes no sense; null: it does. */
export function validityVerdict(
  { clocks }: Platform,
  { accountId, validFrom, expiryDate }: Entitlement,
): Verdict | null {
  if (expiryDate <= validFrom) {
    return { point: 'bad-request', message: 'expiryDate must be after validFrom.' };
  }
  return expiryDate <= clocks.now(accountId).toISOString()
    ? { point: 'bad-request', message: 'expiryDate is over.' }
    : null;
}

function utc(time: string | undefined): string | undefined {
  const instant = time === undefined ? null : readInstant(time);
  return instant === null ? undefined : new Date(instant.time).toISOString();
}
