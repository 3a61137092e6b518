const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The tester's wish to stop: the first signal ends the run in order, the second at once. */
export class Interruption {
  readonly #controller = new AbortController();
  readonly #listener: () => void;

  /** What the second signal does. */
  onSecond = (): void => process.exit(130);

  constructor() {
    this.#listener = () => {
      if (this.signal.aborted) this.onSecond();
      else this.#controller.abort();
    };
    for (const signal of SIGNALS) process.on(signal, this.#listener);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Gives the signals back their usual meaning. */
  dispose(): void {
    for (const signal of SIGNALS) process.off(signal, this.#listener);
  }
}
