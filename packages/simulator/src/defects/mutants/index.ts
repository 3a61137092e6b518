/** A platform that goes wrong in one thing at a time, made from what passes in a good run and not thought up. */
export { changeField, fieldChangesOf } from './field-changes';
export type { Change, FieldPath, Mutation, Passage, Place, Stream } from './mutation';
export { Mutator } from './mutator';
