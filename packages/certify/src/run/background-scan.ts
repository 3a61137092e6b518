import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ScanResult, SearchTerms } from '@opentv-bango/certification';
import { PROJECT } from '../project';

/** What the thread is for. */
export interface ScanTask {
  folder: string;
  lookedFor: SearchTerms;
}

/** What the thread says of one list of files. */
export type ScanAnswer = { result: ScanResult } | { failure: { message: string; code: string | undefined } };

/**
 * Looks through files in a thread of its own, while certificate and report are being made: a quarter of the time after
 * the last scenario. Lists of files are looked through one after the other.
 */
export class BackgroundScan {
  readonly #thread: Worker;
  #last: Promise<unknown> = Promise.resolve();

  constructor(task: ScanTask) {
    this.#thread = new Worker(join(PROJECT, 'packages', 'certify', 'dist', 'run', 'scan-thread.js'), {
      workerData: task,
      // Node's own options of this process (the tests have some) are not the thread's.
      execArgv: [],
      // The scan keeps no objects, so a small young generation is enough.
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });
    // The thread must not keep a failed run alive.
    this.#thread.unref();
  }

  /**
   * @param files paths below the folder
   * @throws what reading them throws
   */
  look(files: readonly string[]): Promise<ScanResult> {
    const looked = this.#last.then(() => this.#ask(files));
    this.#last = looked.catch(() => undefined);
    return looked;
  }

  async close(): Promise<void> {
    await this.#thread.terminate();
  }

  async #ask(files: readonly string[]): Promise<ScanResult> {
    this.#thread.ref();
    this.#thread.postMessage(files);
    const gone = once(this.#thread, 'exit').then(() => {
      throw new Error('The leak scan was stopped.');
    });
    const [answer] = (await Promise.race([once(this.#thread, 'message'), gone])) as [ScanAnswer];
    this.#thread.unref();
    if ('result' in answer) return answer.result;
    const { message, code } = answer.failure;
    throw Object.assign(new Error(message), { code });
  }
}
