import PQueue from 'p-queue';

/** Lets tasks with the same key run one after another, in the order in which they came; others do not wait. */
export class KeyedQueue {
  readonly #queues = new Map<string, PQueue>();

  /** @returns what the task returns, or its rejection: it does not hold up the next */
  run<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
    return this.#queueOf(key).add(task);
  }

  /** Waits until nothing with this key runs or waits. */
  async idle(key: string): Promise<void> {
    await this.#queues.get(key)?.onIdle();
  }

  #queueOf(key: string): PQueue {
    const known = this.#queues.get(key);
    if (known) {
      return known;
    }
    const queue = new PQueue({ concurrency: 1 });
    queue.on('idle', () => this.#queues.delete(key));
    this.#queues.set(key, queue);
    return queue;
  }
}
