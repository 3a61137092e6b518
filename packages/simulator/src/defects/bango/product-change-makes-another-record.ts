import type { Defect } from '../../seams';

/** A product change gives the subscription another record at Bango: the one that Bango knew cannot be found by its id. */
export const productChangeMakesAnotherRecord: Defect = {
  name: 'product-change-makes-another-record',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'After a product change Bango knows the subscription under another id.',
  seams: {},
  bango: {
    answer: ({ operation }, answer) => {
      if (operation !== 'report') return answer;
      const { body } = answer;
      if (body === null || typeof body !== 'object') return answer;
      const found: unknown = Reflect.get(body, 'entitlements');
      if (!Array.isArray(found)) return answer;
      return { ...answer, body: { ...body, entitlements: found.map(renamedAfterChange) } };
    },
  },
};

function renamedAfterChange(record: unknown): unknown {
  if (record === null || typeof record !== 'object') return record;
  const [id, productKey] = ['entitlementId', 'productKey'].map((name) => String(Reflect.get(record, name)));
  return { ...record, entitlementId: `${id}-${productKey}` };
}
