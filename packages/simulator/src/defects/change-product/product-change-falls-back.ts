import type { Defect } from '../../seams';
import { fallsBack } from '../making';

/** A second after a product change the subscription is to the old product again. */
export const productChangeFallsBack: Defect = {
  name: 'product-change-falls-back',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A second after a product change the subscription is to the old product again.',
  seams: fallsBack((before, after) => before.productId !== after.productId),
};
