import type { Defect, SeamContext } from '../../seams';
import { asks, textOf } from '../making';

const isEmpty = (context: SeamContext): boolean =>
  asks(context, 'change-product') && textOf(context.request?.body, 'productId') === undefined;

/** A product change that names no product is answered 200. */
export const productChangeWithoutProductAccepted: Defect = {
  name: 'product-change-without-product-accepted',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: 'A product change that names no product is answered 200.',
  seams: {
    requestCheck: (context, deviations) => (asks(context, 'change-product') ? [] : deviations),
    refusal: (context, verdict) => (isEmpty(context) ? null : verdict),
    beforeBango: (context, call) => (isEmpty(context) ? null : call),
    stored: (context, entitlement) => (isEmpty(context) && context.entitlement ? context.entitlement : entitlement),
  },
};
