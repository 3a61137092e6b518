import type { Defect } from '../../seams';
import { announcing } from '../making';

const old = new Map<string, string>();

/** After a product change the CRM is told the old product. */
export const toldOfTheOldProduct: Defect = {
  name: 'told-of-the-old-product',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'After a product change the CRM is told the old product.',
  seams: {
    stored: (context, entitlement) => {
      if (context.entitlement && context.entitlement.productId !== entitlement.productId) {
        old.set(entitlement._id, context.entitlement.productId);
      }
      return entitlement;
    },
    ...announcing((body) => ({ ...body, productId: old.get(body.entitlementId) ?? body.productId })),
  },
};
