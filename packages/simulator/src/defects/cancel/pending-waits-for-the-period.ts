import type { Defect } from '../../seams';

const never = new Set<string>();

/** The cancellation of a pending subscription waits for the end of a period that nobody has paid. */
export const pendingWaitsForThePeriod: Defect = {
  name: 'pending-waits-for-the-period',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'The cancellation of a pending subscription waits for the end of a period that nobody has paid.',
  seams: {
    searched: (_context, entitlements) =>
      entitlements.map((one) => (never.has(one._id) ? { ...one, status: 'ACTIVE-ENDING' } : one)),
    stored: ({ entitlement: before }, after) => {
      const isMonthly = after.productId.startsWith('MONTHLY_');
      if (isMonthly && before?.status === 'PENDING' && after.status === 'CANCELLED') never.add(after._id);
      return after;
    },
  },
};
