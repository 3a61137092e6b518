import { SetUpProblem } from '../errors';
import type { Answer } from '../http';
import type { Action, Entitlement, SendOptions } from '../opf';

/** A request that a scenario made, and how it was answered. */
export interface AnsweredRequest {
  action: Action;
  options: SendOptions;
  answer: Answer;
}

/** What a scenario asked the platform for, and what was answered. */
export class Requests {
  /** The last one, of a Given too. */
  latest: AnsweredRequest | null = null;
  /** The one of the scenario's When; null until it is answered, and where the When is none of the CRM's. */
  ofWhen: AnsweredRequest | null = null;
  /** Whether the When has begun. */
  whenHasBegun = false;
  /** A fault that lasts while the request of the When is answered: it must not meet the suite's own look at Bango. */
  fault: { begin(): Promise<void>; end(): Promise<void> } | null = null;
  /** A URL of an earlier answer: one that must not activate any more, or another subscriber's. */
  storedUrl: string | null = null;
  /** The pages of a list that was read page by page. */
  readonly listPages: Entitlement[][] = [];

  /** @throws SetUpProblem where no request was made yet */
  get last(): AnsweredRequest {
    if (!this.latest)
      throw new SetUpProblem('NO_REQUEST', 'The scenario speaks of an answer before a request was made.');
    return this.latest;
  }
}
