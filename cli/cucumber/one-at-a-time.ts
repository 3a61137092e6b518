import asyncHooks from 'node:async_hooks';

const STORAGE = 'AsyncLocalStorage';

/** A storage for calls of which only one is under way at any time. */
class OneAtATime<T> {
  #store: T | undefined;

  /** @returns what the callback promises; until then the store can be asked for */
  async run<R>(store: T, callback: () => Promise<R>): Promise<R> {
    const outer = this.#store;
    this.#store = store;
    try {
      return await callback();
    } finally {
      this.#store = outer;
    }
  }

  getStore(): T | undefined {
    return this.#store;
  }
}

/**
 * Loads cucumber for a process that runs one scenario after another. Cucumber keeps the scenario under way, for its
 * `world` and `context`, in node's storage for asynchronous calls. Before Node 24 that storage has node follow every
 * promise and every callback of the process, some hundredths of a run; here the plain storage does.
 */
export function loadCucumber(): typeof import('@cucumber/cucumber/api') {
  const own = Object.getOwnPropertyDescriptor(asyncHooks, STORAGE);
  if (own?.configurable !== true) return require('@cucumber/cucumber/api');
  // From Node 22 on it is a getter, which cannot be assigned to.
  Object.defineProperty(asyncHooks, STORAGE, { configurable: true, enumerable: true, value: OneAtATime });
  try {
    return require('@cucumber/cucumber/api');
  } finally {
    Object.defineProperty(asyncHooks, STORAGE, own);
  }
}
