/** Who may call, and for which tenant. */
export { TenantCheck } from './tenant';
export { TokenCheck } from './token';
