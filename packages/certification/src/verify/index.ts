/** Verification of evidence, offline and without relying on its own statements. */
export type { Check } from './check';
export { type Judgement, recomputeVerdicts } from './recompute-verdicts';
export { renderVerification } from './render';
export { type Verification, verify } from './verify';
