import type { Defect } from '../../seams';
import { spreading } from '../making';

/** A deletion removes the product from other accounts, too. */
export const deleteTakesOtherAccountsAlong: Defect = {
  name: 'delete-takes-other-accounts-along',
  rule: 'spec/opentv-platform.md, UC-08',
  breaks: 'A deletion removes the product from other accounts, too.',
  seams: spreading(
    'delete',
    (other, named) => other.accountId !== named.accountId && other.productId === named.productId,
    null,
  ),
};
