import { colours, inColourOf, type Style, verdictWords } from '@opentv-bango/certification/terminal';
import type { Output } from './output';
import type { FinishedScenario, Progress } from './progress';

const VERDICT_WIDTH = 'NOT APPLICABLE'.length;
const LEG_WIDTH = 'non-ssp'.length;

/** One line for one finished scenario: verdict, leg, name, where it stands, how long it took. */
export function finishedLine(scenario: FinishedScenario, style: Style): string {
  const { verdict, leg, name, featurePath, line, durationMs } = scenario;
  const words = inColourOf(verdict, verdictWords(verdict).padEnd(VERDICT_WIDTH), style);
  const place = colours(style).dim(`${featurePath}:${line}  ${(durationMs / 1000).toFixed(2)} s`);
  return `  ${words}  ${leg.padEnd(LEG_WIDTH)}  ${name}  ${place}`;
}

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
