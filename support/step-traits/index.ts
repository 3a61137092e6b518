/** What the suite has to know of the steps of a scenario before it runs them: declared beside the text of each step. */
export {
  BY_SUBSCRIPTION,
  CHANGES_OF_STATE,
  type Deed,
  type DeedName,
  type Fit,
  REQUESTS,
} from './deeds';
export { findMisuse } from './find-misuse';
export { type StepTraits, traits, traitsOfStep } from './step-traits';
