/** Systematic mutation: everything that passes in a good run, changed in one thing at a time. */
export { type AcceptedMutant, acceptanceOf, readAcceptedMutants } from './accepted-mutants';
export type { MutantOutcome, MutantResult, MutationReport } from './mutation-report';
export { type MutationSummary, summariseMutation } from './summarise-mutation';
export { writeMutation } from './write-mutation';
