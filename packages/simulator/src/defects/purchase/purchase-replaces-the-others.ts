import type { Defect } from '../../seams';

/** A purchase ends the subscriber's other subscriptions. */
export const purchaseReplacesTheOthers: Defect = {
  name: 'purchase-replaces-the-others',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: "A purchase ends the subscriber's other subscriptions.",
  seams: {
    searched: (_context, entitlements) =>
      entitlements.map((one) =>
        one.status === 'ACTIVE' &&
        entitlements.some(
          (other) => other.accountId === one.accountId && other.status === 'PENDING' && other.created > one.created,
        )
          ? { ...one, status: 'CANCELLED' }
          : one,
      ),
  },
};
