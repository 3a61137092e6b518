import type { Journal } from '../../journal';
import type { Credentials } from '../basic-authentication';
import { deliver, NotificationRefused } from './delivery';
import type { PlannedNotification } from './planned';

/** Called for each notification that was not delivered. */
export type OnUndelivered = (notification: PlannedNotification, error: unknown) => void;

/**
 * Sends notifications: one at a time and in order per entitlement; entitlements do not wait for each other.
 *
 * A notification is dropped after the last attempt, and the entitlement's next ones follow.
 */
export class Outbox {
  readonly #lanes = new Map<string, Promise<void>>();
  readonly #underWay = new Map<string, Set<Promise<void>>>();
  readonly #delivered = new Map<string, number>();
  readonly #sent = new Map<string, PlannedNotification[]>();
  readonly #stopping = new AbortController();

  /**
   * @param credentials with which every notification is authenticated
   * @param onUndelivered told about each notification that was not taken
   */
  constructor(
    private readonly credentials: Credentials,
    private readonly onUndelivered: OnUndelivered,
  ) {}

  /**
   * Sends notifications.
   * @param planned in the order in which they are to arrive
   * @param after when sending may begin: once the answer to the call that caused them has left
   * @returns resolves when each has been delivered or given up; never rejects
   */
  async send(planned: readonly PlannedNotification[], after: Promise<void>): Promise<void> {
    await Promise.all(planned.map((notification) => this.#enqueue(notification, after)));
  }

  /** The last notification of an entitlement, or its last one with a reason; delivered or not. */
  last(entitlementId: string, reason?: string): PlannedNotification | undefined {
    const sent = this.#sent.get(entitlementId) ?? [];
    return sent.findLast(({ body }) => reason === undefined || body.notificationReason === reason);
  }

  /**
   * Waits until no notification of a customer is under way.
   * @returns how many have been delivered to the customer's platform since the start
   */
  async idle(customerIdentifier: string): Promise<number> {
    const underWay = this.#underWayOf(customerIdentifier);
    while (underWay.size > 0) {
      await Promise.all(underWay);
    }
    return this.#delivered.get(customerIdentifier) ?? 0;
  }

  /** Drops all pending notifications. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([...this.#underWay.values()].flatMap((set) => [...set]));
  }

  #enqueue(notification: PlannedNotification, after: Promise<void>): Promise<void> {
    const { entitlementId, customerIdentifier } = notification.body;
    this.#sent.set(entitlementId, [...(this.#sent.get(entitlementId) ?? []), notification]);
    const before = notification.afterMs > 0 ? after : Promise.all([after, this.#lanes.get(entitlementId)]);
    const sending = before.then(() => this.#attempt(notification));
    if (notification.afterMs === 0) {
      this.#lanes.set(entitlementId, sending);
    }
    const underWay = this.#underWayOf(customerIdentifier);
    underWay.add(sending);
    return sending.finally(() => underWay.delete(sending));
  }

  async #attempt(notification: PlannedNotification): Promise<void> {
    const { customerIdentifier } = notification.body;
    try {
      await deliver(notification, this.credentials, this.#stopping.signal);
      this.#delivered.set(customerIdentifier, (this.#delivered.get(customerIdentifier) ?? 0) + 1);
    } catch (error) {
      if (!this.#stopping.signal.aborted) {
        this.onUndelivered(notification, error);
      }
    }
  }

  #underWayOf(customerIdentifier: string): Set<Promise<void>> {
    const existing = this.#underWay.get(customerIdentifier);
    if (existing) {
      return existing;
    }
    const created = new Set<Promise<void>>();
    this.#underWay.set(customerIdentifier, created);
    return created;
  }
}

/**
 * Journals a notification that was not answered. One that was answered is in the receiver's own journal.
 * @param journal where it is noted
 */
export function recordUndelivered(journal: Pick<Journal, 'record'>): OnUndelivered {
  return (notification, error) => {
    if (!(error instanceof NotificationRefused) || error.status !== null) {
      return;
    }
    journal.record({
      at: new Date().toISOString(),
      durationMs: 0,
      from: 'Bango',
      to: 'OpenTV Platform',
      method: 'POST',
      url: notification.url,
      requestHeaders: {},
      requestBody: notification.body,
      status: null,
      responseHeaders: {},
      responseBody: null,
      correlationId: notification.correlationId,
      accountId: notification.body.customerIdentifier,
      entitlementId: notification.body.externalEntitlementId,
    });
  };
}
