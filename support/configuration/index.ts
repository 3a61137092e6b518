export type { Configuration, Connection } from './configuration';
export { isAllowedHost, isLoopback } from './hosts';
export { loadConfiguration } from './load';
export { findProductOfAnotherMerchant } from './merchants';
export { readSources, type Sourced, type SourceOptions } from './sources';
export { PRODUCT_VARIABLES, type ProductKind, SECRET_VARIABLES, VARIABLES, type Variable } from './variables';
