/** Lets tasks with the same key run one after another, in the order in which they came; others do not wait. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** @returns what the task returns, or its rejection: it does not hold up the next */
  run<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
    const result = (this.#last.get(key) ?? Promise.resolve()).then(task);
    const settled = result
      .catch(() => undefined)
      .then(() => {
        if (this.#last.get(key) === settled) {
          this.#last.delete(key);
        }
      });
    this.#last.set(key, settled);
    return result;
  }

  /** Waits until nothing with this key runs or waits. */
  async idle(key: string): Promise<void> {
    for (let last = this.#last.get(key); last; last = this.#last.get(key)) {
      await last;
    }
  }
}
