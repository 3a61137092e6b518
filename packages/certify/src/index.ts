/** The `certify` command, for packages that add a verb to it. */
export type { CommandFile } from './command';
export { checkPlan, readPlan, tagsOf } from './plan';
export { type Output, outputOf } from './progress';
export { PROJECT } from './project';
