/** The proof that every scenario can fail, and that the suite would notice a broken platform. */
export { chooseHints } from './choose-hints';
export { type Excuse, excuseOf, readExcuses } from './excuses';
export { type Hints, readHints, writeHints } from './kept-hints';
export type { Miss, Proof, ProofLeg, ProvenDefect, ProvenScenario, Sighting } from './proof';
export { isRightReason } from './right-reason';
export { type ProofSummary, summarise } from './summarise';
export { writeProof } from './write-proof';
