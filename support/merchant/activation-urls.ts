/** Clocks differ: so much later an activation URL counts as expired. */
export const MARGIN_SECONDS = 2;

/**
 * How long activation URLs live, as far as this process has seen. A live platform's expire by themselves or not at all: where
 * they live longer than a scenario can wait, none should be bought for it.
 */
export class ActivationUrls {
  #lifeSeconds: number | null = null;

  /** @param leftSeconds how long a URL that was just given is valid */
  seen(leftSeconds: number): void {
    if (Number.isFinite(leftSeconds)) this.#lifeSeconds = Math.max(leftSeconds, this.#lifeSeconds ?? 0);
  }

  /** Whether one may expire in this time; also where none has been seen yet. */
  expireWithin(seconds: number): boolean {
    return this.#lifeSeconds === null || this.#lifeSeconds + MARGIN_SECONDS <= seconds;
  }

  /** Why a scenario cannot wait for it. */
  get tooLong(): string {
    const minutes = Math.round((this.#lifeSeconds ?? 0) / 60);
    const life = minutes < 2 ? `${Math.round(this.#lifeSeconds ?? 0)} s` : `${minutes} minutes`;
    return `activation URLs live ${life} here, longer than CERTIFY_WAIT_SECONDS, and only the simulator can move the clock`;
  }
}
