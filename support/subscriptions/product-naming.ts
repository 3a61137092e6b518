import type { BangoRecord } from '../bango';

/**
 * OPF's product id is `<providerId>_<providerResourceId>`, Bango's merchant account and product keys, or configured
 * (spec/bango.md, "Ids"). A configured one may begin in the same way and go on differently, so that a difference counts
 * only where the other name is that of a product which is sold here, or where the merchant's products are known to be
 * named so.
 */
export class ProductNaming {
  readonly #usual = new Set<string>();

  /** @param sold the products of the configuration, by OPF's ids */
  constructor(private readonly sold: readonly string[]) {}

  /** Whether Bango's record may be of this product. Side effect: learns from a record whose product is named as usual. */
  mayBe(productId: string, { merchantAccountKey, productKey }: Partial<BangoRecord>): boolean {
    if (!merchantAccountKey || !productKey || !productId.startsWith(`${merchantAccountKey}_`)) return true;
    const usual = `${merchantAccountKey}_${productKey}`;
    if (productId !== usual) return !this.sold.includes(usual) && !this.#usual.has(merchantAccountKey);
    this.#usual.add(merchantAccountKey);
    return true;
  }
}
