import type { Defect } from '../../seams';

const products = new Map<string, string>();

/** Bango keeps the old product after a change. */
export const merchantConfirmsAnotherProduct: Defect = {
  name: 'merchant-confirms-another-product',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: 'Bango keeps the old product after a change.',
  seams: {},
  bango: {
    stored: (record) => {
      const before = products.get(record.entitlementId);
      products.set(record.entitlementId, before ?? record.productKey);
      return before ? { ...record, productKey: before } : record;
    },
  },
};
