/**
 * Time per account: real time plus an offset that only moves forward.
 *
 * One account's time can be moved (expiry of an activation URL, end of a paid period) without touching another's, so
 * that scenarios run at the same time and none sleeps.
 */
export class Clocks {
  readonly #offsets = new Map<string, number>();

  /**
   * What time it is for an account.
   * @param accountId OPF's account id, which is Bango's `customerIdentifier`
   */
  now(accountId: string): Date {
    return new Date(Date.now() + this.offsetSeconds(accountId) * 1000);
  }

  /**
   * Moves an account's time forward.
   * @param accountId OPF's account id
   * @param seconds how far, in seconds; zero or more
   * @throws RangeError when `seconds` is negative or no finite number: no clock runs backwards
   */
  advance(accountId: string, seconds: number): void {
    if (!Number.isFinite(seconds) || seconds < 0) {
      throw new RangeError(`A clock is advanced by zero or more seconds, not by ${seconds}.`);
    }
    this.#offsets.set(accountId, this.offsetSeconds(accountId) + seconds);
  }

  /** By how many seconds an account's time is ahead of real time. */
  offsetSeconds(accountId: string): number {
    return this.#offsets.get(accountId) ?? 0;
  }
}
