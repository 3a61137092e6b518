import type { Entitlement } from '../../model';
import type { Defect } from '../../seams';
import { asks } from '../making';

const refused = new Set<string>();

/** A refused suspension is carried out for another subscription to the product. */
export const refusedSuspensionHitsAnother: Defect = {
  name: 'refused-suspension-hits-another',
  rule: 'spec/opentv-platform.md, "What the suite insists on"',
  breaks: 'A refused suspension is carried out for another subscription to the product.',
  seams: {
    answer: (context, answer) => {
      const { entitlement } = context;
      if (answer.status >= 400 && asks(context, 'suspend') && entitlement) refused.add(entitlement._id);
      return answer;
    },
    searched: (_context, entitlements) => {
      const named = entitlements.filter(({ _id }) => refused.has(_id));
      const isHit = (one: Entitlement): boolean =>
        named.some(
          ({ _id, accountId, productId }) =>
            _id !== one._id && accountId === one.accountId && productId === one.productId && one.status === 'ACTIVE',
        );
      return entitlements.map((one) => (isHit(one) ? { ...one, status: 'SUSPENDED' } : one));
    },
  },
};
