import type { Defect } from '../../seams';

/** A pending subscription is over when its activation URL expires. */
export const pendingEndsWithItsUrl: Defect = {
  name: 'pending-ends-with-its-url',
  rule: 'spec/opentv-platform.md, UC-02',
  breaks: 'A pending subscription is over when its activation URL expires.',
  seams: {
    searched: (context, entitlements) =>
      entitlements.map((one) =>
        one.status === 'PENDING' &&
        one.accountId === context.accountId &&
        context.now.getTime() > Date.parse(one.created) + 3_600_000
          ? { ...one, status: 'CANCELLED' }
          : one,
      ),
  },
};
