/** What the platform keeps: tenants with accounts, products and entitlements. */
export type { Account, Product } from './account';
export { Store } from './store';
export type { BangoHalf, StoredEntitlement } from './stored-entitlement';
export { Tenant } from './tenant';
