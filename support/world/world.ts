import { setWorldConstructor, World } from '@cucumber/cucumber';
import {
  type Exchange,
  type ExchangesAttachment,
  MEDIA_TYPES,
  type Phase,
  type UnobservedAttachment,
  type WarningAttachment,
} from '@opentv-bango/evidence';
import type { Account } from '../accounts';
import type { BangoRecord } from '../bango';
import type { ProductKind } from '../configuration';
import { PlatformFailure, SetUpProblem } from '../errors';
import type { Answer, CallOrigin } from '../http';
import type { Browser } from '../merchant';
import type { Action, Entitlement, SendOptions } from '../opf';
import { type ExchangeObserver, transcript, transcriptTitle } from '../recording';
import type { SeenProductKeys, SeenReasons, Subscription } from '../subscriptions';
import type { Suite } from '../suite';
import type { HeardCall } from './heard-call';
import { currentSuite } from './process';

/** What both sides said of one account. `records` is null where Bango's side cannot be seen. */
export interface Sight {
  entitlements: Entitlement[];
  records: BangoRecord[] | null;
}

/** An account with what it had before the scenario came: that is none of our business. */
export interface Subscriber {
  account: Account;
  /** Ids of both sides. */
  before: Set<string>;
  /** How many subscriptions the platform listed then. */
  listedBefore: number;
}

/** The request that a scenario made last, and how it was answered. */
export interface LastRequest {
  action: Action;
  options: SendOptions;
  answer: Answer;
}

/** The state of one scenario. Created anew for each, so that scenarios never meet. */
export class CertificationWorld extends World implements ExchangeObserver {
  /** The `@id:` without its prefix. */
  scenarioId = '';
  testCaseStartedId: string | null = null;
  phase: Phase = 'set-up';
  step: string | null = null;
  /** Steps of this scenario, so that a look beforehand is taken only where a later step compares with it. */
  stepTexts: string[] = [];
  startedAt = Date.now();
  /** How far the account's clock was moved, in milliseconds; only ever on the simulator. */
  clockOffsetMs = 0;

  /** The first one is "the subscriber". */
  subscribers: Subscriber[] = [];
  subscriptions: Subscription[] = [];
  /** "The subscription" of the scenario's text. */
  current: Subscription | null = null;
  last: LastRequest | null = null;
  /** The same, where it was the request of the scenario's When. */
  requested: LastRequest | null = null;
  /** The last request when both sides were looked at last. */
  lookedAfter: LastRequest | null = null;
  /** Whether the action of the scenario's When has begun. */
  acted = false;
  /** The pages of a list that was read page by page. */
  pages: Entitlement[][] = [];
  /** What both sides said before the action, by account id. */
  before = new Map<string, Sight>();
  /** What both sides said last, by account id. */
  seen = new Map<string, Sight>();
  /** What must stay as it was seen first: Bango's keys of a product, and the time of creation by entitlement id. */
  seenProductKeys: SeenProductKeys = new Map();
  seenCreation = new Map<string, string>();
  /** The reasons of subscriptions that no request named. */
  seenReasons: SeenReasons = new Map();
  /** Bango's ids by OPF's. */
  seenBangoIds = new Map<string, string>();
  /** Calls that the CRM received, in the order of arrival. */
  heard: HeardCall[] = [];
  lastHeardSeq = 0;
  /** How many calls had been heard when the last action began. */
  heardBeforeAction = 0;
  /** Set where the scenario itself asks for a doubled notification. */
  duplicatesExpected = false;
  /** Set as soon as an answer carried the simulator's mark. */
  attached = new Set<string>();
  browser: Browser | null = null;
  /** A URL that was kept: one that must not activate any more, or another subscriber's. */
  keptUrl: string | null = null;
  #settledAt: number | null = null;
  /** Done right before the next action: a fault that must meet the action, and not our own looks at Bango. */
  armed: (() => Promise<void>) | null = null;
  /** Done right after it. */
  disarm: (() => Promise<void>) | null = null;
  /** Exchanges that are not shown yet. */
  #shown: Exchange[] = [];
  /** The last page that the subscriber saw at the merchant. */
  page: Answer | null = null;

  get suite(): Suite {
    return currentSuite();
  }

  get origin(): CallOrigin {
    return {
      leg: this.suite.leg,
      scenarioId: this.scenarioId || null,
      testCaseStartedId: this.testCaseStartedId,
      phase: this.phase,
      step: this.step,
      observer: this,
    };
  }

  /** @throws SetUpProblem where the scenario has no account yet: its text lacks a Given */
  get subscriber(): Subscriber {
    const [first] = this.subscribers;
    if (!first)
      throw new SetUpProblem('NO_SUBSCRIBER', 'The scenario speaks of the subscriber before a Given names one.');
    return first;
  }

  /** @throws SetUpProblem where the scenario has no subscription yet */
  get subscription(): Subscription {
    if (!this.current)
      throw new SetUpProblem('NO_SUBSCRIPTION', 'The scenario speaks of the subscription before there is one.');
    return this.current;
  }

  /** @throws SetUpProblem where no request was made yet */
  get lastRequest(): LastRequest {
    if (!this.last) throw new SetUpProblem('NO_REQUEST', 'The scenario speaks of an answer before a request was made.');
    return this.last;
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
    return new PlatformFailure(code, expected, came, {
      exchange: more.exchange ?? this.last?.answer.exchange ?? null,
      entitlementId: this.current?.id ?? null,
      accountId: this.subscribers[0]?.account.id ?? null,
      timeline: more.timeline ?? null,
    });
  }

  exchange(exchange: Exchange): void {
    if (this.phase === 'clean-up' && this.testCaseStartedId === null) return;
    this.#shown.push(exchange);
  }

  /** Shows what was sent and received since the last time, at the step that has just ended. */
  showExchanges(): void {
    const exchanges = this.#shown;
    this.#shown = [];
    if (exchanges.length === 0) return;
    const exchangeIds = exchanges.map(({ id }) => id);
    this.attach(JSON.stringify({ exchangeIds } satisfies ExchangesAttachment), MEDIA_TYPES.exchange);
    this.attach(transcript(exchanges), { mediaType: 'text/plain', fileName: transcriptTitle(exchanges) });
  }

  warning(warning: WarningAttachment): void {
    this.attach(JSON.stringify(warning), MEDIA_TYPES.warning);
  }

  /** Notes that nothing is on its way and both sides were looked at; only the simulator can say the first. */
  settle(): void {
    this.#settledAt = this.suite.control ? this.suite.http.sent : null;
  }

  /** Whether both sides are still as they were seen: nothing was on its way, and nothing was asked for since. */
  get settled(): boolean {
    return this.#settledAt === this.suite.http.sent;
  }

  /** Says that a side could not be seen; once for each side. */
  notObserved(side: UnobservedAttachment['side'], reason: string): void {
    if (this.attached.has(side)) return;
    this.attached.add(side);
    this.attach(JSON.stringify({ side, reason } satisfies UnobservedAttachment), MEDIA_TYPES.unobserved);
    this.log(`not observed: ${reason}`);
  }
}

setWorldConstructor(CertificationWorld);
