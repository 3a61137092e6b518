import { setTimeout } from 'node:timers/promises';

/** Spaces requests evenly, so that a live platform is not flooded (`CERTIFY_MAX_REQUESTS_PER_SECOND`). */
export class Limiter {
  #next = 0;

  /** @param perSecond requests in a second; null does not limit */
  constructor(private readonly perSecond: number | null) {}

  /** Resolves when the next request may be sent. */
  async turn(): Promise<void> {
    if (this.perSecond === null) return;
    const now = Date.now();
    const mine = Math.max(now, this.#next);
    this.#next = mine + 1000 / this.perSecond;
    if (mine > now) await setTimeout(mine - now);
  }
}
