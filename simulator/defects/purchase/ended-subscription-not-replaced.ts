import type { Defect, SeamContext } from '../../seams';
import { asks, textOf } from '../making';

function hadOne(context: SeamContext): boolean {
  const body = context.request?.body;
  return context
    .entitlements()
    .some(
      ({ accountId, productId, status }) =>
        accountId === textOf(body, 'accountId') &&
        productId === textOf(body, 'productId') &&
        ['CANCELLED', 'REVOKED'].includes(status),
    );
}

/** After an end a new purchase of the product is refused. */
export const endedSubscriptionNotReplaced: Defect = {
  name: 'ended-subscription-not-replaced',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'After an end a new purchase of the product is refused.',
  seams: {
    refusal: (context, verdict) =>
      verdict ??
      (asks(context, 'purchase') && hadOne(context)
        ? { point: 'refused', message: 'The account had the product before.' }
        : null),
  },
};
