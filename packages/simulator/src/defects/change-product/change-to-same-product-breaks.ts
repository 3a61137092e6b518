import type { Defect } from '../../seams';
import { answersGood, brokenAnswer, textOf } from '../making';

const before = new Map<string, string>();

/** A change to the product that the subscription has is answered 500. */
export const changeToSameProductBreaks: Defect = {
  name: 'change-to-same-product-breaks',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: 'A change to the product that the subscription has is answered 500.',
  seams: {
    answer: answersGood(['change-product'], (answer, _body, { request, entitlement }) =>
      textOf(request?.body, 'productId') === before.get(entitlement?._id ?? '') ? brokenAnswer() : answer,
    ),
    requestCheck: ({ entitlement }, deviations) => {
      if (entitlement) {
        before.set(entitlement._id, entitlement.productId);
      }
      return deviations;
    },
  },
};
