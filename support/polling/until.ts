import pRetry, { AbortError } from 'p-retry';

/** One observation of something that changes. `hopeless`: the awaited state cannot be reached any more. */
export type Observation<Value> =
  | { state: 'done'; value: Value; seen: string }
  | { state: 'not-yet'; seen: string }
  | { state: 'hopeless'; seen: string };

/** What a wait ended with, and what was seen on the way ("PENDING at 0.0 s, 2.0 s; ACTIVE at 4.1 s; limit 30 s"). */
export type WaitResult<Value> = { value: Value; timeline: string } | { value: null; timeline: string };

/**
 * Polls until it is done, hopeless, or the deadline has passed; never a fixed sleep.
 *
 * @param options.limitSeconds the deadline
 * @param look one look; an error that it throws ends the wait
 */
export async function until<Value>(
  options: { limitSeconds: number; firstPauseMs?: number },
  look: () => Promise<Observation<Value>>,
): Promise<WaitResult<Value>> {
  const startedAt = performance.now();
  const limitMs = options.limitSeconds * 1000;
  const seen = new Timeline(startedAt);
  const ended = (): string => `${seen.text()}; limit ${options.limitSeconds} s`;
  return pRetry(
    async () => {
      const result = await look().catch((error: unknown) => {
        throw new AbortError(error instanceof Error ? error : new Error(String(error)));
      });
      seen.add(result.seen);
      if (result.state === 'done') return { value: result.value, timeline: ended() };
      if (result.state === 'hopeless' || performance.now() - startedAt >= limitMs)
        return { value: null, timeline: ended() };
      throw new NotYet();
    },
    {
      retries: Number.MAX_SAFE_INTEGER,
      minTimeout: options.firstPauseMs ?? 15,
      maxTimeout: Math.min(1000, limitMs / 4),
      factor: 1.6,
      shouldRetry: ({ error }) => error instanceof NotYet,
    },
  );
}

class NotYet extends Error {}

/** Groups equal observations: "PENDING at 0.0 s, 0.5 s; ACTIVE at 1.1 s". */
class Timeline {
  readonly #sights: { what: string; times: string[] }[] = [];

  constructor(private readonly startedAt: number) {}

  add(what: string): void {
    const time = `${((performance.now() - this.startedAt) / 1000).toFixed(1)} s`;
    const last = this.#sights.at(-1);
    if (last?.what !== what) this.#sights.push({ what, times: [time] });
    else if (last.times.length < 4) last.times.push(time);
    else last.times[3] = time;
  }

  text(): string {
    return this.#sights.map(({ what, times }) => `${what} at ${times.join(', ')}`).join('; ');
  }
}
