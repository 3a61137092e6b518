import { setWorldConstructor, World } from '@cucumber/cucumber';
import type { Exchange, Phase } from '@opentv-bango/evidence';
import type { ProductKind } from '../configuration';
import { AuthorMistake, PlatformFailure, SetUpProblem } from '../errors';
import type { CallOrigin } from '../http';
import type { StepTraits } from '../step-traits';
import type { Subscription } from '../subscriptions';
import type { Suite } from '../suite';
import { ReceivedCallbacks } from './callbacks';
import { Observations } from './observations';
import { Participants, type Subscriber } from './participants';
import { currentSuite } from './process';
import { type AnsweredRequest, Requests } from './requests';
import { ScenarioClock } from './scenario-clock';
import { ScenarioEvidence } from './scenario-evidence';

/** The state of one scenario: `this` in steps. Created anew for each, so that scenarios never meet. */
export class CertificationWorld extends World {
  /** The `@id:` without its prefix. */
  scenarioId = '';
  testCaseStartedId: string | null = null;
  /** What is declared of the scenario's steps, in their order. */
  stepTraits: readonly StepTraits[] = [];
  phase: Phase = 'set-up';
  /** The text of the step that runs. */
  step: string | null = null;

  readonly participants = new Participants();
  readonly requests = new Requests();
  readonly observations = new Observations();
  readonly callbacks = new ReceivedCallbacks();
  readonly evidence = new ScenarioEvidence(this);
  readonly clock = new ScenarioClock();
  #requestsWhenSettled: number | null = null;

  get suite(): Suite {
    return currentSuite();
  }

  /** "The subscriber", as `Participants`. */
  get subscriber(): Subscriber {
    if (this.participants.subscribers.length === 0)
      throw new AuthorMistake('The scenario speaks of the subscriber before a Given names one.');
    return this.participants.subscriber;
  }

  /** "The subscription", as `Participants`. */
  get subscription(): Subscription {
    // A purchase that a platform refused makes none either, and is not for the author to mend.
    if (!this.participants.current && this.requests.latest?.action.name !== 'purchase')
      throw new AuthorMistake('The scenario speaks of the subscription before there is one.');
    return this.participants.subscription;
  }

  /** The last request with its answer, as `Requests`. */
  get lastRequest(): AnsweredRequest {
    if (!this.requests.latest) throw new AuthorMistake('The scenario speaks of an answer before a request was made.');
    return this.requests.last;
  }

  /** What every call of the scenario is recorded with. */
  get origin(): CallOrigin {
    return {
      leg: this.suite.leg,
      scenarioId: this.scenarioId || null,
      testCaseStartedId: this.testCaseStartedId,
      phase: this.phase,
      step: this.step,
      observer: this.evidence,
    };
  }

  /** Whether this is declared of one of the scenario's steps. */
  hasStepThat(trait: 'activates' | 'comparesWithBefore' | 'observesCallbacks'): boolean {
    return this.stepTraits.some((step) => step[trait] === true);
  }

  /** OPF's product id. @throws SetUpProblem where it is not configured: the scenario lacks its @needs tag */
  product(kind: ProductKind): string {
    const id = this.suite.configuration.products[kind];
    if (!id) throw new SetUpProblem('NO_PRODUCT', `No ${kind} product is configured.`);
    return id;
  }

  /** Makes a failure about the subscription and the last exchange, or another one. */
  failure(
    code: string,
    expected: string,
    came: string,
    more: { exchange?: Exchange; timeline?: string } = {},
  ): PlatformFailure {
    const { current, subscribers } = this.participants;
    return new PlatformFailure(code, expected, came, {
      exchange: more.exchange ?? this.requests.latest?.answer.exchange ?? null,
      entitlementId: current?.id ?? null,
      accountId: subscribers[0]?.account.id ?? null,
      timeline: more.timeline ?? null,
    });
  }

  /** Notes that no callback is on its way and both sides were asked; only the simulator can say the first. */
  markSettled(): void {
    this.#requestsWhenSettled = this.suite.control ? this.suite.http.sent : null;
  }

  /** Whether both sides are still as they were seen: no callback was on its way, and nothing was sent since. */
  get isSettled(): boolean {
    return this.#requestsWhenSettled === this.suite.http.sent;
  }
}

setWorldConstructor(CertificationWorld);
