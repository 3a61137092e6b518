/** The summary of the last proof that is stored with the suite, and the sources that it covers. */

export type { Detection, Miss, Proof, ProofLeg, ProvenDefect, ProvenScenario } from './proof';
export { type SourceDigests, sourceDigests } from './source-digest';
export { storeProof, suiteProof } from './stored-proof';
export { type ProofSummary, summarise } from './summarise';
