import type { Defect } from '../../seams';
import { spreading } from '../making';

/** A revocation ends all subscriptions of the account. */
export const revokeTakesOthersAlong: Defect = {
  name: 'revoke-takes-others-along',
  rule: 'spec/opentv-platform.md, UC-05',
  breaks: 'A revocation ends all subscriptions of the account.',
  seams: spreading(
    'revoke',
    (other, named) => other.accountId === named.accountId && other.productType === 'THIRDPARTY',
    'REVOKED',
  ),
};
