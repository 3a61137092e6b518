import type { Defect } from '../../seams';

/** A revoked subscription becomes a cancelled one when the paid period ends. */
export const revokedBecomesCancelledWithThePeriod: Defect = {
  name: 'revoked-becomes-cancelled-with-the-period',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A revoked subscription becomes a cancelled one when the paid period ends.',
  seams: {
    searched: ({ now }, entitlements) =>
      entitlements.map((one) =>
        one.status === 'REVOKED' && now.getTime() > Date.parse(one.created) + 30 * 86_400_000
          ? { ...one, status: 'CANCELLED' }
          : one,
      ),
  },
};
