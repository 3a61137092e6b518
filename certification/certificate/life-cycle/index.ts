/** The life cycle of an entitlement, and how much of it a run has shown. */

export { drawLifeCycle } from './draw';
export { followScenario } from './follow-scenario';
export { type LifeCycle, type LifeCycleRefusal, LifeCycleTally, type LifeCycleTransition } from './life-cycle';
export { type LifeEvent, REFUSABLE_EVENTS, STATES, type State } from './machine';
