import type { Defect } from '../../seams';
import { asks } from '../making';

const SOON_MS = 1000;
const refused = new Map<string, number>();

/** A suspension that was refused while the subscription is pending is carried out a second later. */
export const refusedSuspensionComesLater: Defect = {
  name: 'refused-suspension-comes-later',
  rule: 'spec/opentv-platform.md, "What the suite insists on"',
  breaks: 'A suspension that was refused while the subscription is pending is carried out a second later.',
  seams: {
    answer: (context, answer) => {
      const { entitlement, now } = context;
      if (answer.status >= 400 && asks(context, 'suspend') && entitlement?.status === 'PENDING') {
        refused.set(entitlement._id, now.getTime());
      }
      return answer;
    },
    searched: ({ now }, entitlements) =>
      entitlements.map((one) => {
        const at = refused.get(one._id);
        return at !== undefined && now.getTime() >= at + SOON_MS ? { ...one, status: 'SUSPENDED' } : one;
      }),
  },
};
