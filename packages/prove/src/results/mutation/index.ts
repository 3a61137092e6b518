/** Systematic mutation: everything that passes in a good run, changed in one thing at a time. */
export { type Excuse, excuseOf, readExcuses } from './excuses';
export type { Fate, MutantResult, MutationReport } from './mutation-report';
export { type MutationSummary, summariseMutation } from './summarise-mutation';
export { writeMutation } from './write-mutation';
