import type { SeamContext } from '../../seams';
import { textOf } from './action';

/**
 * Whether the account of a purchase has an entitlement to the same product already.
 *
 * @param states the states of that entitlement which count
 */
export function hasBought(context: SeamContext, states: readonly string[]): boolean {
  const body = context.request?.body;
  return context
    .entitlements()
    .some(
      ({ accountId, productId, status }) =>
        accountId === textOf(body, 'accountId') && productId === textOf(body, 'productId') && states.includes(status),
    );
}
