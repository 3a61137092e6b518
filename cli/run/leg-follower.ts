import type { Envelope } from '@cucumber/messages';
import { judgeFinished, LegCollector } from '../../certification';
import type { Progress } from '../progress';

/** Follows the messages of a running leg and shows each scenario as it finishes. */
export class LegFollower {
  readonly #collector = new LegCollector();
  /** True when cucumber said that it was through, or that the features cannot be read. */
  concluded = false;

  constructor(
    readonly leg: string,
    readonly progress: Progress,
  ) {}

  readonly follow = (envelope: Envelope): void => {
    this.#collector.add(envelope);
    if (envelope.testRunFinished !== undefined || envelope.parseError !== undefined) this.concluded = true;
    if (envelope.testCase !== undefined) this.progress.planned(this.leg, this.#collector.selected);
    if (envelope.testCaseFinished !== undefined) this.#finished(envelope.testCaseFinished.testCaseStartedId);
  };

  #finished(testCaseStartedId: string): void {
    const scenario = this.#collector.scenarioOf(testCaseStartedId);
    if (scenario?.attempt == null) return;
    const { verdict, reason } = judgeFinished(scenario, scenario.attempt);
    const { name, featurePath, line } = scenario;
    const durationMs = scenario.attempt.durationMs ?? 0;
    this.progress.finished({ leg: this.leg, verdict, reason, name, featurePath, line, durationMs });
  }
}
