/** Waivers: known failures that the operator takes responsibility for, each with an owner, a reason, a ticket and an end. */
export { checkWaivers, type WaivableScenario } from './check-waivers';
export { describeWaiver } from './describe-waiver';
export { isMeant, type Meant } from './is-meant';
export { type PlacedWaiver, readWaivers } from './read-waivers';
export { waiverSchema } from './waiver-schema';
