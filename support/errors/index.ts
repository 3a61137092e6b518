export { adviceOnAnswer } from './advice-on-answer';
export { type OddAnswer, oddAnswer } from './odd-answer';
export { type FailureContext, PlatformFailure } from './platform-failure';
export { NotObservable, SetUpProblem } from './set-up-problem';
