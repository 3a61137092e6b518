import type { Defect } from '../../seams';
import { refusedAfter } from '../making';

/** There is no recovery once the product was changed. */
export const recoveryRefusedAfterAProductChange: Defect = {
  name: 'recovery-refused-after-a-product-change',
  rule: 'spec/opentv-platform.md, UC-04, UC-10, UC-11',
  breaks: 'There is no recovery once the product was changed.',
  seams: refusedAfter(
    (before, after) => before.productId !== after.productId,
    'recover',
    'There is no account of this product.',
  ),
};
