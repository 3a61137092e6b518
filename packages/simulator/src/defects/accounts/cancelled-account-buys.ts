import type { Defect } from '../../seams';
import { asks } from '../making';

/** A cancelled account can buy. */
export const cancelledAccountBuys: Defect = {
  name: 'cancelled-account-buys',
  rule: 'spec/opentv-platform.md, "Account cancelled or deleted"',
  breaks: 'A cancelled account can buy.',
  seams: {
    refusal: (context, verdict) =>
      asks(context, 'purchase') && /is CANCELLED/.test(verdict?.message ?? '') ? null : verdict,
  },
};
