/** Entitlements and how they change: by the CRM's call through Bango, and as Bango tells. */
export { askBango, believedState } from './ask-bango';
export { type Change, carryOut, type Effect, noEffect } from './change';
export { withEntitlement } from './find';
export { ended, halfOf, inState, keep } from './keep';
export { finalVerdict, isFinal } from './states';
