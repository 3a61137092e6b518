import type { Defect } from '../../seams';
import { asks } from '../making';

/** A purchase with a missing or unknown product type is carried out. */
export const productTypeNotChecked: Defect = {
  name: 'product-type-not-checked',
  rule: 'spec/opentv-platform.md, UC-01, 400',
  breaks: 'A purchase with a missing or unknown product type is carried out.',
  seams: {
    requestCheck: (context, deviations) =>
      asks(context, 'purchase') ? deviations.filter(({ where }) => !where.includes('productType')) : deviations,
  },
};
