import { Refusal } from './refusal';

/** A fault that can be ordered for an account. */
export type FaultKind = 'throttled' | 'maintenance' | 'merchant-unreachable';

/** Faults that wait for an account's next calls. */
export class Faults {
  readonly #left = new Map<string, number>();

  /**
   * Orders a fault for an account's next calls.
   * @param times for how many calls, zero or more; replaces what is left of an earlier order of this kind
   */
  order(accountId: string, kind: FaultKind, times: number): void {
    this.#left.set(key(accountId, kind), times);
  }

  /**
   * To be called first for each call that concerns an account.
   * @throws Refusal when a fault of the platform itself is due; such a call is not looked at
   */
  meet(accountId: string): void {
    if (this.#take(accountId, 'throttled')) {
      throw new Refusal('TOO_MANY_REQUESTS', 'Request limit reached. Try again after a second.', 'BANGO', {
        'retry-after': '1',
      });
    }
    if (this.#take(accountId, 'maintenance')) {
      throw new Refusal(
        'SERVICE_UNAVAILABLE',
        'The platform is undergoing maintenance. Try again after a second.',
        'BANGO',
        {
          'retry-after': '1',
        },
      );
    }
  }

  /** Whether the merchant cannot be reached in the call under way. */
  merchantUnreachable(accountId: string): boolean {
    return this.#take(accountId, 'merchant-unreachable');
  }

  #take(accountId: string, kind: FaultKind): boolean {
    const left = this.#left.get(key(accountId, kind)) ?? 0;
    if (left === 0) {
      return false;
    }
    this.#left.set(key(accountId, kind), left - 1);
    return true;
  }
}

function key(accountId: string, kind: FaultKind): string {
  return JSON.stringify([kind, accountId]);
}
