import type { Operation } from '@opentv-bango/contract';
import type { Answer, BangoOutcome } from '../../model';
import type { Platform } from '../platform';

/**
 * The answer to a purchase. Which it is, the contract's documented statuses say: 25.12 has 201, whatever the state;
 * 25.26 has 200 where the merchant's entitlement exists and 202 where the customer has yet to activate it.
 */
export function purchaseAnswer(
  platform: Platform,
  { statuses }: Operation,
  entitlementId: string,
  status: string,
  link: BangoOutcome['link'],
): Answer {
  const body = { _id: entitlementId };
  if (statuses.includes(201)) {
    return { status: 201, body };
  }
  if (status !== 'PENDING') {
    return { status: 200, body };
  }
  return { status: 202, body: { ...body, ...(link ? linkFields(platform, link) : {}) } };
}

function linkFields(
  { profile }: Platform,
  { url, urlExpiry }: NonNullable<BangoOutcome['link']>,
): Record<string, unknown> {
  switch (profile.at('activation-url-in-purchase').when) {
    case 'url-elsewhere':
      return { activationUrl: url };
    case 'no-url':
      return {};
    default:
      return { parameters: { action: 'NAVIGATE_TO_URL', url, urlExpiry } };
  }
}
