/** Verification of evidence, offline and without trust in what it claims. */
export type { Check } from './check';
export { type Judgement, judgeAgain } from './judge-again';
export { renderVerification } from './render';
export { type Verification, verify } from './verify';
