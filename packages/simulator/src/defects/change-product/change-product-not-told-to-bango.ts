import type { Defect } from '../../seams';
import { withoutBango } from '../making';

/** The platform changes the product, and Bango keeps the old one. */
export const changeProductNotToldToBango: Defect = {
  name: 'change-product-not-told-to-bango',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: 'The platform changes the product, and Bango keeps the old one.',
  seams: withoutBango('change-product'),
};
