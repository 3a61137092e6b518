import { SetUpProblem } from './set-up-problem';

/** What the scenario is about rightly does not happen here, so that it shows nothing. Its scenario is NOT RUN. */
export class NotObservable extends SetUpProblem {
  override readonly name = 'NotObservable';
  override readonly verdict = 'NOT_RUN';
}
