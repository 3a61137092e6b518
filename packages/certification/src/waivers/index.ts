/** Waivers: known failures that the operator takes responsibility for, each with an owner, a reason, a ticket and an end. */
export { checkWaivers, type WaivableScenario, type WaiverTarget, waiverApplies } from './check-waivers';
export { type PlacedWaiver, readWaivers } from './read-waivers';
export { describeWaiver, waiverSchema } from './waiver-schema';
