import type { Defect } from '../../seams';
import { spreading } from '../making';

/** A cancellation ends the product for other accounts, too. */
export const cancelTakesTheProductsOtherCustomersAlong: Defect = {
  name: 'cancel-takes-the-products-other-customers-along',
  rule: 'spec/opentv-platform.md, UC-03',
  breaks: 'A cancellation ends the product for other accounts, too.',
  seams: spreading(
    'cancel',
    (other, named) => other.accountId !== named.accountId && other.productId === named.productId,
    'CANCELLED',
  ),
};
