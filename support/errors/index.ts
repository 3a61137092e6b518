export { adviceOnAnswer } from './advice-on-answer';
export { AuthorMistake } from './author-mistake';
export { NotObservable } from './not-observable';
export { type OddAnswer, oddAnswer } from './odd-answer';
export { type FailureContext, PlatformFailure } from './platform-failure';
export { SetUpProblem } from './set-up-problem';
