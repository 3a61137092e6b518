import type { Defect } from '../../seams';
import { asks } from '../making';

const changed = new Set<string>();

/** The product of a subscription can be changed only once. */
export const changeProductOnlyOnce: Defect = {
  name: 'change-product-only-once',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: 'The product of a subscription can be changed only once.',
  seams: {
    refusal: (context, verdict) =>
      verdict ??
      (asks(context, 'change-product') && changed.has(context.entitlement?._id ?? '')
        ? { point: 'refused', message: 'Its product was changed before.' }
        : null),
    stored: ({ entitlement: before }, after) => {
      if (before && before.productId !== after.productId) changed.add(after._id);
      return after;
    },
  },
};
