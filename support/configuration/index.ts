export type { Configuration, Connection, CrmAuthentication, CrmCallback } from './configuration';
export { contractOf } from './contract-of';
export { isAllowedHost, isOnThisMachine } from './hosts';
export { loadConfiguration } from './load';
export { findProductOfAnotherMerchant, isConfirmedLater } from './merchants';
export { ALL_PRODUCT_VARIABLES, PRODUCT_VARIABLES, type ProductKind, type Products } from './product-variables';
export { readEnvFile, readSources, type Sourced, type SourceOptions } from './sources';
export type { Variable } from './variable';
export { FILE_VARIABLES, SECRET_VARIABLES, VARIABLES } from './variables';
