import type { Entitlement } from '../../model';
import type { Defect } from '../../seams';

const activated: Entitlement[] = [];

function replaces(other: Entitlement, one: Entitlement): boolean {
  return other.accountId === one.accountId && other.productId === one.productId && other.created > one.created;
}

/** With the activation of a subscription the older one to the same product is cancelled on the platform. */
export const activationCancelsTheOlderOne: Defect = {
  name: 'activation-cancels-the-older-one',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'With the activation of a subscription the older one to the same product is cancelled on the platform.',
  seams: {
    stored: ({ entitlement: before }, after) => {
      if (before?.status === 'PENDING' && after.status === 'ACTIVE') activated.push(after);
      return after;
    },
    searched: (_context, entitlements) =>
      entitlements.map((one) =>
        one.status === 'ACTIVE' && activated.some((other) => replaces(other, one))
          ? { ...one, status: 'CANCELLED' }
          : one,
      ),
  },
};
