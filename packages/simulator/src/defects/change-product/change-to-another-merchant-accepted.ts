import type { Defect } from '../../seams';
import { asks } from '../making';

const across = new Set<string>();

/** The product can be changed to another merchant's. */
export const changeToAnotherMerchantAccepted: Defect = {
  name: 'change-to-another-merchant-accepted',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: "The product can be changed to another merchant's.",
  seams: {
    refusal: (context, verdict) => {
      if (verdict?.point !== 'change-to-other-merchant') {
        return verdict;
      }
      across.add(context.entitlement?._id ?? '');
      return null;
    },
    beforeBango: (context, call) =>
      asks(context, 'change-product') && across.has(context.entitlement?._id ?? '') ? null : call,
  },
};
