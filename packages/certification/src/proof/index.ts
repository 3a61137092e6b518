/** What is kept with the suite of its last proof, and what that proof was about. */
export { keepProof, suiteProof } from './kept-proof';
export type { Miss, Proof, ProofLeg, ProvenDefect, ProvenScenario, Sighting } from './proof';
export { type SourceDigests, sourceDigests } from './source-digest';
export { type ProofSummary, summarise } from './summarise';
