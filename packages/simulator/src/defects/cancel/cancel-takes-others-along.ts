import type { Defect } from '../../seams';
import { spreading } from '../making';

/** A cancellation ends all subscriptions of the account. */
export const cancelTakesOthersAlong: Defect = {
  name: 'cancel-takes-others-along',
  rule: 'spec/opentv-platform.md, UC-03',
  breaks: 'A cancellation ends all subscriptions of the account.',
  seams: spreading(
    'cancel',
    (other, named) => other.accountId === named.accountId && other.productType === 'THIRDPARTY',
    'CANCELLED',
  ),
};
