import type { EntitlementStatus } from '../../lifecycle';
import type { PlatformSeams, SeamContext } from '../../seams';
import { asks, textOf } from './action';

/**
 * Whether the account of a purchase has an entitlement to the same product already.
 *
 * @param states the states of that entitlement which count
 */
export function hasBought(context: SeamContext, states: readonly EntitlementStatus[]): boolean {
  const body = context.request?.body;
  return context
    .entitlements()
    .some(
      ({ accountId, productId, status }) =>
        accountId === textOf(body, 'accountId') &&
        productId === textOf(body, 'productId') &&
        states.some((state) => state === status),
    );
}

/** Nobody can buy a product again while there is an entitlement to it in one of these states. */
export function refusedWhereBought(
  states: readonly EntitlementStatus[],
  message: string,
): Pick<PlatformSeams, 'refusal'> {
  return {
    refusal: (context, verdict) =>
      verdict ?? (asks(context, 'purchase') && hasBought(context, states) ? { point: 'refused', message } : null),
  };
}
