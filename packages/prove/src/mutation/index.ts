/** Systematic mutation of everything that passes in a good run. */
export { type MutateOptions, mutate } from './mutate';
