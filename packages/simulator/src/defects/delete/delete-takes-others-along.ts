import type { Defect } from '../../seams';
import { spreading } from '../making';

/** A deletion removes all subscriptions of the account. */
export const deleteTakesOthersAlong: Defect = {
  name: 'delete-takes-others-along',
  rule: 'spec/opentv-platform.md, UC-08',
  breaks: 'A deletion removes all subscriptions of the account.',
  seams: spreading(
    'delete',
    (other, named) => other.accountId === named.accountId && other.productType === 'THIRDPARTY',
    null,
  ),
};
