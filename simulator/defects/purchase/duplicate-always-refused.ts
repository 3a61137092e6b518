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
        ['PENDING', 'ACTIVE'].includes(status),
    );
}

/** An account can have a product only once, whatever the CRM asks for. */
export const duplicateAlwaysRefused: Defect = {
  name: 'duplicate-always-refused',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'An account can have a product only once, whatever the CRM asks for.',
  seams: {
    refusal: (context, verdict) =>
      verdict ??
      (asks(context, 'purchase') && hasTwin(context)
        ? { point: 'refused', message: 'The account has the product already.' }
        : null),
  },
};
