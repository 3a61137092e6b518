import { AccountSettings } from '../model';

/** A change that a merchant has yet to confirm. */
export interface Waiting {
  readonly accountId: string;
  /** Makes the change; resolves when its notifications are delivered. */
  confirm(): Promise<void>;
}

/** Changes that merchants confirm later: by themselves after a delay, or when told to where an account's are held. */
export class Confirmations {
  readonly #waiting = new Map<string, Set<Waiting>>();
  readonly #settings = new AccountSettings<{ held: boolean }>();
  readonly #timers = new Map<Waiting, NodeJS.Timeout>();

  /** @param delayMs real milliseconds after which a merchant confirms by itself */
  constructor(private readonly delayMs: number) {}

  /** Queues a change. */
  add(waiting: Waiting): void {
    this.#of(waiting.accountId).add(waiting);
    this.#schedule(waiting);
  }

  /** Whether an account's confirmations wait to be released. Those under way wait, too. */
  hold(accountId: string, held: boolean): void {
    this.#settings.set(accountId, { held });
    if (held) return;
    for (const waiting of this.#of(accountId)) {
      this.#schedule(waiting);
    }
  }

  /** The same for all accounts whose ids begin so; what is under way already is left alone. */
  holdFamily(prefix: string, held: boolean): void {
    this.#settings.setFamily(prefix, { held });
  }

  /** Confirms, in order, whatever waits for an account; resolves when the notifications are delivered. */
  async release(accountId: string): Promise<void> {
    await Promise.all([...this.#of(accountId)].map((waiting) => this.#confirm(waiting)));
  }

  /** Nothing is confirmed any more. */
  stop(): void {
    for (const timer of this.#timers.values()) {
      clearTimeout(timer);
    }
    this.#timers.clear();
    this.#waiting.clear();
  }

  #schedule(waiting: Waiting): void {
    clearTimeout(this.#timers.get(waiting));
    const timer = setTimeout(() => {
      this.#timers.delete(waiting);
      if (!this.#settings.of(waiting.accountId).held) {
        void this.#confirm(waiting);
      }
    }, this.delayMs);
    this.#timers.set(waiting, timer.unref());
  }

  async #confirm(waiting: Waiting): Promise<void> {
    clearTimeout(this.#timers.get(waiting));
    this.#timers.delete(waiting);
    if (this.#of(waiting.accountId).delete(waiting)) {
      await waiting.confirm();
    }
  }

  #of(accountId: string): Set<Waiting> {
    const existing = this.#waiting.get(accountId);
    if (existing) {
      return existing;
    }
    const created = new Set<Waiting>();
    this.#waiting.set(accountId, created);
    return created;
  }
}
