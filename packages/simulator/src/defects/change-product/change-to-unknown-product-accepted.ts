import type { Defect, SeamContext } from '../../seams';
import { asks, textOf } from '../making';

const isUnknown = (context: SeamContext): boolean =>
  asks(context, 'change-product') && (textOf(context.request?.body, 'productId') ?? '').startsWith('unknown-');

/** The product can be changed to one that does not exist. */
export const changeToUnknownProductAccepted: Defect = {
  name: 'change-to-unknown-product-accepted',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: 'The product can be changed to one that does not exist.',
  seams: {
    refusal: (context, verdict) => (isUnknown(context) ? null : verdict),
    beforeBango: (context, call) => (isUnknown(context) ? null : call),
  },
};
