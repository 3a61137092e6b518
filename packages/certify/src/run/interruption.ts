import { displayPath } from '../display-path';
import { quoteCommand } from '../quote-command';
import type { RunOptions } from './options';
import type { RunFolder } from './run-folder';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Interruption by the tester: the first signal ends the run in order, the second at once. */
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

  /** Restores the default handling of the signals. */
  dispose(): void {
    for (const signal of SIGNALS) process.off(signal, this.#listener);
  }
}

/**
 * The message after the second Ctrl-C: where the evidence is, and how to clean up the platform or complete the report.
 */
export function forcedStopMessage({ path }: RunFolder, { envName }: RunOptions, isLive: boolean): string {
  const folder = displayPath(path);
  const stopped = `Stopped at once. What was recorded until then is in ${folder}.`;
  const command = quoteCommand(['certify', 'cleanup', folder, ...(envName === undefined ? [] : ['--env', envName])]);
  return `${stopped}\n${isLive ? 'End what may be left on the platform' : 'Make its report all the same'}: npx ${command}`;
}
