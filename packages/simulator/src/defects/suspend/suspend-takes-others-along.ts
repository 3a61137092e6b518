import type { Defect } from '../../seams';
import { spreading } from '../making';

/** A suspension pauses all subscriptions of the account. */
export const suspendTakesOthersAlong: Defect = {
  name: 'suspend-takes-others-along',
  rule: 'spec/opentv-platform.md, UC-06',
  breaks: 'A suspension pauses all subscriptions of the account.',
  seams: spreading(
    'suspend',
    (other, named) => other.accountId === named.accountId && other.productType === 'THIRDPARTY',
    'SUSPENDED',
  ),
};
