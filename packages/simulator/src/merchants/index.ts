/** The merchants behind Bango: their products and how they behave, as data. */
export { loadMerchants } from './load';
export type { Capability, Merchant, MerchantProduct } from './merchant';
export { processingModeOf } from './processing-mode';
export { products, type SimulatedProduct } from './products';
