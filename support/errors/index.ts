export { adviceOnStatus } from './advice-on-status';
export { NotObservable } from './not-observable';
export { type FailureContext, PlatformFailure } from './platform-failure';
export { SetUpProblem } from './set-up-problem';
