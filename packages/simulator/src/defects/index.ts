/** The named defects of the simulator, and a platform that goes wrong in one thing at a time. */
export { allDefects, defectsByName } from './by-name';
export {
  type Change,
  changeField,
  type FieldPath,
  fieldChangesOf,
  type Mutation,
  Mutator,
  type Passage,
  type Place,
  type Stream,
} from './mutants';
