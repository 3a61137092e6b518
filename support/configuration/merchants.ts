import type { ProductKind } from './variables';

/**
 * A product of another merchant than the standard one. OPF's product ids begin with the merchant's key (spec/bango.md,
 * "Ids"); what standard and premium have in common up to an underscore is that key.
 *
 * @returns null where none is configured, or the ids do not tell
 */
export function findProductOfAnotherMerchant(products: Partial<Record<ProductKind, string>>): string | null {
  const { standard, premium } = products;
  if (!standard || !premium) return null;
  const end = [...standard].findIndex((letter, index) => premium[index] !== letter);
  const common = end === -1 ? standard : standard.slice(0, end);
  const merchant = common.slice(0, common.lastIndexOf('_') + 1);
  if (merchant === '') return null;
  return Object.values(products).find((id) => !id.startsWith(merchant)) ?? null;
}

/**
 * The product that a confirmed-later subscription can change to: the one configured for it, or the premium product where
 * it is of the same merchant.
 */
export function findConfirmedLaterPremium(products: Partial<Record<ProductKind, string>>): string | null {
  const { standard, premium, 'confirmed-later': later, 'confirmed-later premium': target } = products;
  if (target) return target;
  if (!standard || !premium || !later) return null;
  return findProductOfAnotherMerchant({ standard, premium, 'confirmed-later': later }) === null ? premium : null;
}

/** Whether a product is one whose merchant confirms changes later. */
export function isConfirmedLater(products: Partial<Record<ProductKind, string>>, productId: string): boolean {
  return [products['confirmed-later'], products['confirmed-later premium']].includes(productId);
}
