import type { Products } from './product-variables';

/**
 * A product of another merchant than the standard one: the one configured for it, or one whose id tells. OPF's product
 * ids begin with the merchant's key, or are configured freely (docs/spec/bango.md, "Ids"). A key may hold underscores,
 * so that only its first word is certain: what begins with another word than standard and premium is of another
 * merchant.
 *
 * @returns null where none is configured, and the ids do not tell
 */
export function findProductOfAnotherMerchant(products: Products): string | null {
  const { standard = '', premium = '', 'other-merchant': configured, ...rest } = products;
  if (configured) return configured;
  const word = firstWord(standard);
  if (word === '' || firstWord(premium) !== word) return null;
  return Object.values(rest).find((id) => !['', word].includes(firstWord(id))) ?? null;
}

/**
 * The product that a confirmed-later subscription can change to: the one configured for it, or the premium product where
 * the id of the confirmed-later one begins with all that standard and premium have in common: then it is of their merchant.
 */
export function findConfirmedLaterPremium(products: Products): string | null {
  const { standard = '', premium = '', 'confirmed-later': later, 'confirmed-later premium': target } = products;
  if (target) return target;
  const common = commonWords(standard, premium);
  return common !== '' && later?.startsWith(common) && later !== premium ? premium : null;
}

/** Whether a product is one whose merchant confirms changes later. */
export function isConfirmedLater(products: Products, productId: string): boolean {
  return [products['confirmed-later'], products['confirmed-later premium']].includes(productId);
}

/** With its underscore; empty where there is none. */
function firstWord(id: string): string {
  return id.slice(0, id.indexOf('_') + 1);
}

function commonWords(one: string, other: string): string {
  const end = [...one].findIndex((letter, index) => other[index] !== letter);
  const common = end === -1 ? one : one.slice(0, end);
  return common.slice(0, common.lastIndexOf('_') + 1);
}
