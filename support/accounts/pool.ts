import { SetUpProblem } from '../errors';
import { until } from '../polling';
import { AccountLock } from './account-lock';

/** Existing accounts (`OPENTV_ACCOUNTS`), each used by one scenario at a time. */
export class AccountPool {
  readonly #locks: Map<string, AccountLock>;
  #next = 0;

  /** @param platform what tells one platform from another */
  constructor(
    private readonly ids: readonly string[],
    platform: string,
    private readonly waitSeconds: number,
  ) {
    this.#locks = new Map(ids.map((id) => [id, new AccountLock(platform, id)]));
  }

  /** @throws SetUpProblem `NO_ACCOUNT` when none becomes free in time */
  async take(): Promise<string> {
    const { value } = await until({ limitSeconds: this.waitSeconds, firstPauseMs: 50 }, async () => {
      const id = this.#takeFreeAccount();
      return id === null ? { state: 'not-yet', seen: 'none free' } : { state: 'done', value: id, seen: id };
    });
    if (value) return value;
    throw new SetUpProblem(
      'NO_ACCOUNT',
      `No account of OPENTV_ACCOUNTS became free within ${this.waitSeconds} s: name more accounts, or run with fewer workers.`,
    );
  }

  release(id: string): void {
    this.#locks.get(id)?.release();
  }

  /** Round robin, so that an account is unused as long as possible between two scenarios. */
  #takeFreeAccount(): string | null {
    for (let tried = 0; tried < this.ids.length; tried++) {
      const id = this.ids[this.#next++ % this.ids.length];
      if (id !== undefined && this.#locks.get(id)?.take()) return id;
    }
    return null;
  }
}
