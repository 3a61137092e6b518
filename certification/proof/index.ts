/** The proof that every scenario can fail, and that the suite would notice a broken platform. */
export { chooseHints } from './choose-hints';
export { type Hints, readHints, writeHints } from './kept-hints';
export { keepProof, suiteProof } from './kept-proof';
export * from './mutation';
export type { Miss, Proof, ProofLeg, ProvenDefect, ProvenScenario, Sighting } from './proof';
export { isBlame, isRightReason } from './right-reason';
export { type SourceDigests, sourceDigests } from './source-digest';
export { type ProofSummary, summarise } from './summarise';
export { writeProof } from './write-proof';
