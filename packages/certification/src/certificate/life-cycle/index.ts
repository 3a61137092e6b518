/** The life cycle of an entitlement, and how much of it a run has shown. */

export { drawLifeCycle } from './draw-life-cycle';
export { followScenario } from './follow-scenario';
export { type LifeCycle, LifeCycleTally } from './life-cycle';
export { EVENTS, REFUSABLE_EVENTS, STATES } from './machine';
