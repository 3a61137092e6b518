import type { Defect } from '../../seams';
import { asks } from '../making';

/** Bango is asked for another of the merchant's products. */
export const anotherProductAtBango: Defect = {
  name: 'another-product-at-bango',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: "Bango is asked for another of the merchant's products.",
  seams: {
    beforeBango: (context, call) =>
      asks(context, 'purchase') && call.body.productKey === 'MUSIC'
        ? { ...call, body: { ...call.body, productKey: 'MUSIC_PREMIUM' } }
        : call,
  },
};
