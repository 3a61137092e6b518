import type { ProductKind } from '../configuration';

/** A subscription that a step gives to the subscriber of the scenario. */
export interface GivenSubscription {
  product: ProductKind;
  /** It has ended before the next one is bought. */
  ended: boolean;
}

/** Products of one merchant (docs/live.md). */
const MERCHANT: Partial<Record<ProductKind, ProductKind>> = {
  premium: 'standard',
  'change-by-customer': 'standard',
  'confirmed-later premium': 'confirmed-later',
};

/**
 * Whether a scenario needs several subscriptions of a customer at one merchant at the same time: those that have ended
 * before the next one is bought do not count.
 *
 * @param given what its steps give to the subscriber, in their order
 */
export function needsSeveral(given: readonly GivenSubscription[]): boolean {
  const living = new Set<ProductKind>();
  for (const { product, ended } of given) {
    const merchant = MERCHANT[product] ?? product;
    if (living.has(merchant)) return true;
    if (!ended) living.add(merchant);
  }
  return false;
}
