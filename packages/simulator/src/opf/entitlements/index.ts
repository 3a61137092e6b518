/** Entitlements and how they change: by the CRM's call through Bango, and as Bango tells. */
export { askBango, believedState } from './ask-bango';
export { type Change, carryOut, type Effect, finalVerdict, isFinal, noEffect } from './change';
export { withEntitlement } from './find';
export { bangoSideOf, ended, inState, storeEntitlement } from './store-entitlement';
