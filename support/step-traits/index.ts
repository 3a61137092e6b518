/** What the suite has to know of the steps of a scenario before it runs them: declared beside the text of each step. */
export { needsSeveral } from './needs-several';
export { type StepTraits, traits, traitsOfStep } from './step-traits';
