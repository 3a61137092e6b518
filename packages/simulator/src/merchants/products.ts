import { loadMerchants } from './load';
import type { Capability, Merchant } from './merchant';

/** A product with what it is there to show. OPF's product id is `<merchantAccountKey>_<productKey>`. */
export interface SimulatedProduct {
  readonly capability: Capability;
  readonly merchantAccountKey: string;
  readonly productKey: string;
  readonly title: string;
}

/**
 * All products of the merchants, in the order of their file.
 * @param merchants default: the merchants that come with the simulator
 */
export function products(merchants: readonly Merchant[] = loadMerchants()): SimulatedProduct[] {
  return merchants.flatMap(({ merchantAccountKey, products }) =>
    products.map(({ capability, productKey, title }) => ({ capability, merchantAccountKey, productKey, title })),
  );
}
