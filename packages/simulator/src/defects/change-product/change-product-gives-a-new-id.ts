import type { Defect } from '../../seams';
import { answersGood } from '../making';

const changed = new Set<string>();

/** A product change gives the subscription another id. */
export const changeProductGivesANewId: Defect = {
  name: 'change-product-gives-a-new-id',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: 'A product change gives the subscription another id.',
  seams: {
    answer: answersGood(['change-product'], (answer, _body, context) => {
      changed.add(context.entitlement?._id ?? '');
      return answer;
    }),
    searched: (_context, entitlements) =>
      entitlements.map((one) => (changed.has(one._id) ? { ...one, _id: `${one._id}-new` } : one)),
  },
};
