import type { Defect } from '../../seams';
import { asks } from '../making';

/** An account that does not exist, or not any more, can buy. */
export const unknownAccountBuys: Defect = {
  name: 'unknown-account-buys',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'An account that does not exist, or not any more, can buy.',
  seams: {
    refusal: (context, verdict) =>
      asks(context, 'purchase') && /no account/.test(verdict?.message ?? '') ? null : verdict,
  },
};
