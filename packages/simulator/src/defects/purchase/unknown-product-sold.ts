import type { Defect } from '../../seams';
import { asks, textOf } from '../making';

/** A product that does not exist is sold. */
export const unknownProductSold: Defect = {
  name: 'unknown-product-sold',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'A product that does not exist is sold.',
  seams: {
    refusal: (context, verdict) =>
      asks(context, 'purchase') && /no third-party product/.test(verdict?.message ?? '') ? null : verdict,
    beforeBango: (context, call) =>
      asks(context, 'purchase') && textOf(context.request?.body, 'productId')?.startsWith('unknown-') ? null : call,
  },
};
