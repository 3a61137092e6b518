import { colours } from '@opentv-bango/certification/terminal';
import type { Output } from './output';
import { finishedLine } from './plain-progress';
import type { FinishedScenario, Progress } from './progress';

const REDRAW_EVERY_MS = 100;
const BAR = 16;

interface LegProgress {
  planned: number;
  done: number;
}

/**
 * Progress for a terminal: one line for all legs that is redrawn; what did not pass stays above it. (log-update, which
 * can
 * redraw many lines, needs Node 22.)
 */
export class LiveProgress implements Progress {
  readonly #legs = new Map<string, LegProgress>();
  readonly #started = performance.now();
  #timer: NodeJS.Timeout | undefined;
  #shown = false;

  constructor(readonly output: Output) {}

  // Nothing is drawn at first: questions may be asked in the terminal.
  leg(name: string): void {
    this.#timer ??= setInterval(() => this.#draw(), REDRAW_EVERY_MS).unref();
    this.#legs.set(name, { planned: 0, done: 0 });
  }

  planned(leg: string, scenarios: number): void {
    this.#of(leg).planned = scenarios;
  }

  finished(scenario: FinishedScenario): void {
    this.#of(scenario.leg).done += 1;
    if (scenario.verdict === 'FAILED' || scenario.verdict === 'BLOCKED')
      this.say(finishedLine(scenario, this.output.style));
  }

  say(sentence: string): void {
    this.#erase();
    this.output.write(`${sentence}\n`);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#erase();
  }

  #of(leg: string): LegProgress {
    const known = this.#legs.get(leg) ?? { planned: 0, done: 0 };
    this.#legs.set(leg, known);
    return known;
  }

  #draw(): void {
    const seconds = Math.round((performance.now() - this.#started) / 1000);
    const legs = [...this.#legs].map(([name, leg]) => this.#legText(name, leg)).join('   ');
    this.output.eraseLine();
    this.output.write(`  ${legs}   ${seconds} s`);
    this.#shown = true;
  }

  #legText(name: string, { planned, done }: LegProgress): string {
    const paint = colours(this.output.style);
    if (planned === 0) return `${name} ${paint.dim('starting')}`;
    const full = Math.round((done / planned) * BAR);
    return `${name} ${paint.green('█'.repeat(full))}${paint.dim('░'.repeat(BAR - full))} ${done}/${planned}`;
  }

  #erase(): void {
    if (this.#shown) this.output.eraseLine();
    this.#shown = false;
  }
}
