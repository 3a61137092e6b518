import type { Account } from '../accounts';
import { SetUpProblem } from '../errors';
import type { Subscription } from '../subscriptions';

/** A subscriber with an account. What the account had before the scenario is left out of everything. */
export interface Subscriber {
  account: Account;
  /** Ids that both sides knew before the scenario. */
  existingIds: Set<string>;
  /** How many subscriptions the platform listed then. */
  existingCount: number;
}

/** Who takes part in a scenario: subscribers with their accounts, and their subscriptions as they are expected to be. */
export class Participants {
  /** The first one is "the subscriber". */
  readonly subscribers: Subscriber[] = [];
  /** Of all subscribers, in the order of their purchases. */
  readonly subscriptions: Subscription[] = [];
  /** "The subscription" of the scenario's text; null before there is one. */
  current: Subscription | null = null;

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

  /** Adds a subscription that was bought; it becomes "the subscription". */
  add(subscription: Subscription): void {
    this.subscriptions.push(subscription);
    this.current = subscription;
  }

  /** The subscriptions on an account, deleted ones too; on the subscriber's, when it is not said. */
  subscriptionsOf(accountId = this.subscriber.account.id): Subscription[] {
    return this.subscriptions.filter((subscription) => subscription.accountId === accountId);
  }

  /** Ids of accounts and subscriptions: a call to the CRM that names one of them belongs to the scenario. */
  get ids(): string[] {
    return [...this.subscribers.map(({ account }) => account.id), ...this.subscriptions.map(({ id }) => id)];
  }
}
