export {
  type Configuration,
  type Connection,
  type CrmAuthentication,
  type CrmCallback,
  contractOf,
} from './configuration';
export { readEnvFile, type SourceOptions } from './env-file';
export { isAllowedHost, isOnThisMachine } from './hosts';
export { loadConfiguration } from './load';
export { findProductOfAnotherMerchant, isConfirmedLater } from './merchants';
export { ignoredVariables } from './misspelt-variables';
export { bypasses } from './no-proxy';
export { certificatesIn, keyIn } from './pem-file';
export { ALL_PRODUCT_VARIABLES, PRODUCT_VARIABLES, type ProductKind, type Products } from './product-variables';
export { readSources, type Sourced } from './sources';
export type { Variable } from './variable';
export { FILE_VARIABLES, SECRET_VARIABLES, VARIABLES } from './variables';
