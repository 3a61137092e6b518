import type { Defect, SeamContext } from '../../seams';
import { asks, textOf } from '../making';

function hasTwin(context: SeamContext): boolean {
  const body = context.request?.body;
  return context
    .entitlements()
    .some(
      ({ accountId, productId, status }) =>
        accountId === textOf(body, 'accountId') &&
        productId === textOf(body, 'productId') &&
        ['PENDING', 'ACTIVE', 'SUSPENDED'].includes(status),
    );
}

/** prohibitDuplicateProductPurchase means the opposite. */
export const duplicateFlagInverted: Defect = {
  name: 'duplicate-flag-inverted',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'prohibitDuplicateProductPurchase means the opposite.',
  releases: ['25.12'],
  seams: {
    refusal: (context, verdict) => {
      if (!asks(context, 'purchase') || !hasTwin(context)) {
        return verdict;
      }
      return context.request?.query.prohibitDuplicateProductPurchase === 'true'
        ? null
        : (verdict ?? { point: 'refused', message: 'The account has the product already.' });
    },
  },
};
