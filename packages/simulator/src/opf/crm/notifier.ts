import { setTimeout as wait } from 'node:timers/promises';
import pRetry from 'p-retry';
import type { PlannedCrmNotification } from '../../model';
import { KeyedQueue } from '../keyed-queue';
import type { CrmClient } from './client';
import type { CrmConnections } from './connections';

const usualTries = 3;
const firstBackOffMs = 5;

/**
 * Notifies CRMs: one at a time and in order per account, each tried up to three times until it is answered 200
 * (docs/spec/opentv-platform.md, "What OPF sends to the CRM").
 */
export class CrmNotifier {
  readonly #turns = new KeyedQueue();
  readonly #overtakers = new Map<string, Set<Promise<void>>>();
  readonly #delivered = new Map<string, number>();
  readonly #stopping = new AbortController();

  constructor(
    private readonly client: CrmClient,
    private readonly connections: CrmConnections,
  ) {}

  /** @param accountId the account whose change is told: its CRM is called */
  send(accountId: string, planned: readonly PlannedCrmNotification[]): void {
    for (const notification of planned) {
      if (notification.afterMs > 0) {
        this.#overtake(accountId, notification);
      } else {
        void this.#turns.run(accountId, () => this.#deliver(accountId, notification));
      }
    }
  }

  /**
   * Waits until no notification of the account is on its way.
   * @returns how many were answered 200 since the start
   */
  async idle(accountId: string): Promise<number> {
    await this.#turns.idle(accountId);
    const overtakers = this.#overtakers.get(accountId) ?? new Set();
    while (overtakers.size > 0) {
      await Promise.all(overtakers);
    }
    return this.#delivered.get(accountId) ?? 0;
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#stopping.abort();
  }

  #overtake(accountId: string, notification: PlannedCrmNotification): void {
    const overtakers = this.#overtakers.get(accountId) ?? new Set();
    this.#overtakers.set(accountId, overtakers);
    const sending = wait(notification.afterMs, undefined, { ref: false, signal: this.#stopping.signal })
      .then(() => this.#deliver(accountId, notification))
      .catch(() => undefined)
      .finally(() => overtakers.delete(sending));
    overtakers.add(sending);
  }

  async #deliver(accountId: string, { body, tries = usualTries }: PlannedCrmNotification): Promise<void> {
    const connection = this.connections.of(accountId);
    if (!connection) {
      return;
    }
    const attempt = async (): Promise<void> => {
      const { status } = await this.client.call('entitlementChanged', connection, { ...body }, body.entitlementId);
      if (status !== 200) {
        throw new Error(`The CRM answered ${status ?? 'nothing'}, not 200.`);
      }
    };
    try {
      await pRetry(attempt, { retries: tries - 1, minTimeout: firstBackOffMs, signal: this.#stopping.signal });
      this.#delivered.set(accountId, (this.#delivered.get(accountId) ?? 0) + 1);
    } catch {
      // Given up after the last try: the journal holds every one of them.
    }
  }
}
