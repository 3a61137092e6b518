import type { Defect } from '../../seams';

/** A pending subscription becomes active on the platform although nobody completed the activation. */
export const pendingActivatesItself: Defect = {
  name: 'pending-activates-itself',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A pending subscription becomes active on the platform although nobody completed the activation.',
  seams: {
    searched: ({ now }, entitlements) =>
      entitlements.map((one) =>
        one.status === 'PENDING' && now.getTime() >= Date.parse(one.created) + 1000
          ? { ...one, status: 'ACTIVE' }
          : one,
      ),
  },
};
