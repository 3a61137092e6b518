import type { BangoRecord } from '../bango';

/**
 * OPF's product id is `<providerId>_<providerResourceId>`, Bango's merchant account and product keys, or configured
 * (docs/spec/bango.md, "Ids"). A configured one may begin in the same way and go on differently, also where the
 * merchant's other products are named as usual. So a difference counts only where the other name is that of a product
 * which is sold here, or where this product was called otherwise before.
 */
export class ProductNaming {
  /** What each product is called at Bango, by OPF's ids. */
  readonly #names = new Map<string, string>();

  /** @param sold the products of the configuration, by OPF's ids */
  constructor(private readonly sold: readonly string[]) {}

  /** Whether Bango's record may be of this product. */
  mayBe(productId: string, record: Partial<BangoRecord>): boolean {
    const name = comparableName(productId, record);
    if (name === null || name === productId) return true;
    return !this.sold.includes(name) && [undefined, name].includes(this.#names.get(productId));
  }

  /**
   * Remembers what a product is called. The first name counts, but the usual one more than any other: a single wrong
   * record must not turn all that come after it into wrong ones.
   *
   * @param record one that certainly was made for this product
   */
  learn(productId: string, record: Partial<BangoRecord>): void {
    const name = comparableName(productId, record);
    if (name !== null && this.mayBe(productId, record)) this.#names.set(productId, name);
  }

  /** The name that Bango's record should have: `<merchant account key>_<product key>`. */
  nameOf(productId: string): string {
    return this.#names.get(productId) ?? productId;
  }
}

/** Null where Bango does not say it, or where the product's id has nothing to do with it. */
function comparableName(productId: string, { merchantAccountKey, productKey }: Partial<BangoRecord>): string | null {
  if (!merchantAccountKey || !productKey || !productId.startsWith(`${merchantAccountKey}_`)) return null;
  return `${merchantAccountKey}_${productKey}`;
}
