/** What a run will do, read from the features before anything is started. */
export { checkPlan, checkTestCases } from './check-plan';
export { featureFiles } from './feature-files';
export { type Plan, readPlan } from './read-plan';
export { tagsOf } from './tag-advice';
