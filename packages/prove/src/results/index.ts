/** What a proof came to, as data and as a page. */
export { chooseHints } from './choose-hints';
export { type Hints, readHints, writeHints } from './kept-hints';
export {
  type Excuse,
  excuseOf,
  type Fate,
  type MutantResult,
  type MutationReport,
  type MutationSummary,
  readExcuses,
  summariseMutation,
  writeMutation,
} from './mutation';
export { isBlame, isRightReason } from './right-reason';
export { writeProof } from './write-proof';
