import { type Merchant, products } from '../merchants';
import type { Product } from '../opf';

/** A product as OpenTV Platform sells it, and how its merchant behaves. */
export interface CatalogueEntry {
  readonly productId: string;
  readonly title: string;
  readonly capability: string;
  readonly behaviour: Omit<Merchant, 'products' | 'name' | 'tagline' | 'colour' | 'merchantAccountKey'>;
}

/** The products of the merchants, as the platform's. OPF's product id is `<merchant account key>_<product key>`. */
export function platformProducts(merchants: readonly Merchant[]): Product[] {
  return products(merchants).map(({ merchantAccountKey, productKey, title }) => ({
    productId: `${merchantAccountKey}_${productKey}`,
    name: title,
    providerId: merchantAccountKey,
    providerResourceId: productKey,
  }));
}

/** The products and what each is there to show. */
export function catalogue(merchants: readonly Merchant[]): CatalogueEntry[] {
  return merchants.flatMap((merchant) => {
    const {
      products: plans,
      name: _name,
      tagline: _tagline,
      colour: _colour,
      merchantAccountKey,
      ...behaviour
    } = merchant;
    return plans.map(({ productKey, title, capability }) => ({
      productId: `${merchantAccountKey}_${productKey}`,
      title,
      capability,
      behaviour,
    }));
  });
}

/** Scenarios name no such product: a tester who wants to press its button says that it is `PRODUCT_STANDARD`. */
const UNNAMED = new Set(['on-click']);

/** The suite's variables for the products: `confirmed-later` is `PRODUCT_CONFIRMED_LATER`. */
export function productVariables(merchants: readonly Merchant[]): Record<string, string> {
  const others = merchants.filter(({ products }) => !products.some(({ capability }) => capability === 'standard'));
  const named = catalogue(merchants).filter(({ capability }) => !UNNAMED.has(capability));
  const variables = named.map(({ capability, productId }) => [
    `PRODUCT_${capability.toUpperCase().replaceAll('-', '_')}`,
    productId,
  ]);
  // Said, although the ids tell: a rehearsal must not take the one that `.env` names for a live platform.
  const [other] = catalogue(others).map(({ productId }) => ['PRODUCT_OTHER_MERCHANT', productId]);
  return Object.fromEntries(other ? [...variables, other] : variables);
}
