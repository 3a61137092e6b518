/** What a run will do, read from the features before anything is started. */
export { checkPlan, checkTestCases } from './check-plan';
export { featureFiles, featurePatterns } from './feature-files';
export { nameFromProject } from './name-from-project';
export { type Plan, readPlan } from './read-plan';
export { tagsOf } from './tag-advice';
