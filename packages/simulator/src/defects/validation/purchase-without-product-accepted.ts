import { randomUUID } from 'node:crypto';
import type { Defect } from '../../seams';
import { asks, textOf } from '../making';

/** A purchase that names no product is answered as if it were made. */
export const purchaseWithoutProductAccepted: Defect = {
  name: 'purchase-without-product-accepted',
  rule: 'spec/opentv-platform.md, UC-01, 400',
  breaks: 'A purchase that names no product is answered as if it were made.',
  seams: {
    answer: (context, answer) =>
      asks(context, 'purchase') && answer.status === 400 && textOf(context.request?.body, 'productId') === undefined
        ? { status: context.release === '25.12' ? 201 : 202, body: { _id: randomUUID() } }
        : answer,
  },
};
