import type { Defect } from '../../seams';

/** When an account last bought something. */
const purchases = new Map<string, string>();

/** After a purchase the subscriber’s suspended subscriptions are listed as active. */
export const purchaseResumesWhatIsSuspended: Defect = {
  name: 'purchase-resumes-what-is-suspended',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'After a purchase the subscriber’s suspended subscriptions are listed as active.',
  seams: {
    stored: ({ entitlement: before }, after) => {
      if (before === null) purchases.set(after.accountId, after.created);
      return after;
    },
    searched: (_context, entitlements) =>
      entitlements.map((one) =>
        one.status === 'SUSPENDED' && one.created < (purchases.get(one.accountId) ?? '')
          ? { ...one, status: 'ACTIVE' }
          : one,
      ),
  },
};
