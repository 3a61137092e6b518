/** What the platform keeps: tenants with accounts, products and entitlements. */

export { Store } from './store';
export { type Account, type BangoSide, type Product, type StoredEntitlement, Tenant } from './tenant';
