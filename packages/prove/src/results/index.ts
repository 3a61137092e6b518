/** What a proof came to, as data and as a page. */
export { chooseHints } from './choose-hints';
export { blamesPlatform, isExpectedFailure } from './expected-failure';
export { type Hints, readHints, writeHints } from './hints-file';
export {
  type AcceptedMutant,
  acceptanceOf,
  type MutantOutcome,
  type MutantResult,
  type MutationReport,
  type MutationSummary,
  readAcceptedMutants,
  summariseMutation,
  writeMutation,
} from './mutation';
export { writeProof } from './write-proof';
