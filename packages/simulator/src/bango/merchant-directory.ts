import type { Merchant, MerchantProduct } from '../merchants';
import { Refusal } from './refusal';

/** A merchant and one of its products. */
export interface Offer {
  readonly merchant: Merchant;
  readonly product: MerchantProduct;
}

/** Finds merchants and products by their keys. */
export class MerchantDirectory {
  readonly #merchants: ReadonlyMap<string, Merchant>;

  constructor(merchants: readonly Merchant[]) {
    this.#merchants = new Map(merchants.map((merchant) => [merchant.merchantAccountKey, merchant]));
  }

  /**
   * @throws Refusal (`NOT_AVAILABLE`) when there is no such merchant, or it has no such product
   */
  offer({ merchantAccountKey, productKey }: { merchantAccountKey: string; productKey: string }): Offer {
    const merchant = this.#merchants.get(merchantAccountKey);
    if (!merchant) {
      throw new Refusal('NOT_AVAILABLE', `There is no merchant account ${merchantAccountKey}.`);
    }
    const product = merchant.products.find((candidate) => candidate.productKey === productKey);
    if (!product) {
      throw new Refusal('NOT_AVAILABLE', `${merchant.name} has no product ${productKey}.`);
    }
    return { merchant, product };
  }
}
