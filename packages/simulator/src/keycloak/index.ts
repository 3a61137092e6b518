/** A simulated Keycloak: password and refresh grants, signed tokens, discovery, and time that can be moved per token. */
export { type Client, OPERATOR_ROLE, type User } from './accounts';
export { Keycloak, type KeycloakOptions } from './keycloak';
export { TokenClocks } from './token-clocks';
export type { Bearer, Lifetimes } from './tokens';
