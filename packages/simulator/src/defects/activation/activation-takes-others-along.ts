import type { Defect } from '../../seams';

const activated = new Map<string, string>();

/** With one subscription all others of the account that are pending become active on the platform. */
export const activationTakesOthersAlong: Defect = {
  name: 'activation-takes-others-along',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'With one subscription all others of the account that are pending become active on the platform.',
  seams: {
    stored: ({ entitlement: before, now }, after) => {
      if (before?.status === 'PENDING' && after.status === 'ACTIVE') activated.set(after.accountId, now.toISOString());
      return after;
    },
    searched: (_context, entitlements) =>
      entitlements.map((one) =>
        one.status === 'PENDING' && one.created <= (activated.get(one.accountId) ?? '')
          ? { ...one, status: 'ACTIVE' }
          : one,
      ),
  },
};
