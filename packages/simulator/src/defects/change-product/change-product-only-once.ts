import type { Defect } from '../../seams';
import { refusedAfter } from '../making';

/** The product of a subscription can be changed only once. */
export const changeProductOnlyOnce: Defect = {
  name: 'change-product-only-once',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: 'The product of a subscription can be changed only once.',
  seams: refusedAfter(
    (before, after) => before.productId !== after.productId,
    'change-product',
    'Its product was changed before.',
  ),
};
