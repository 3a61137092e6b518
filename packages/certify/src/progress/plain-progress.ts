import { finishedLine } from './finished-line';
import type { Output } from './output';
import type { FinishedScenario, Progress } from './progress';

/** Progress for logs: one line for each finished scenario, nothing redrawn. */
export class PlainProgress implements Progress {
  #wrote = false;

  constructor(readonly output: Output) {}

  leg(): void {}

  planned(): void {}

  finished(scenario: FinishedScenario): void {
    this.say(finishedLine(scenario, this.output.style));
  }

  say(sentence: string): void {
    this.output.write(`${sentence}\n`);
    this.#wrote = true;
  }

  stop(): void {
    if (this.#wrote) this.output.write('\n');
    this.#wrote = false;
  }
}
