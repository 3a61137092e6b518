import { finishedLine } from './finished-line';
import type { Output } from './output';
import type { FinishedScenario, Progress } from './progress';

/** Progress for logs: one line for each finished scenario, nothing redrawn. */
export class PlainProgress implements Progress {
  constructor(readonly output: Output) {}

  leg(): void {}

  planned(): void {}

  finished(scenario: FinishedScenario): void {
    this.output.write(`${finishedLine(scenario, this.output.style)}\n`);
  }

  say(sentence: string): void {
    this.output.write(`${sentence}\n`);
  }

  stop(): void {
    this.output.write('\n');
  }
}
