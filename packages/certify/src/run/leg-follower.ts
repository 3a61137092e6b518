import type { Envelope } from '@cucumber/messages';
import { applyWaiver, judgeFinished, LegCollector, testCaseIds, waiverTargetOf } from '@opentv-bango/certification';
import type { LegRecord } from '@opentv-bango/evidence';
import type { RunContext } from './context';

/** Follows the messages of a running leg and shows each scenario as it finishes. */
export class LegFollower {
  readonly #collector = new LegCollector();
  /** True when cucumber reported its end, or that the features cannot be read. */
  concluded = false;

  constructor(
    readonly leg: LegRecord,
    readonly context: Pick<RunContext, 'progress' | 'catalogue' | 'waivers'>,
  ) {}

  readonly follow = (envelope: Envelope): void => {
    this.#collector.add(envelope);
    if (envelope.testRunFinished !== undefined || envelope.parseError !== undefined) this.concluded = true;
    if (envelope.testCase !== undefined) this.context.progress.planned(this.leg.name, this.#collector.selected);
    if (envelope.testCaseFinished !== undefined) this.#finished(envelope.testCaseFinished.testCaseStartedId);
  };

  #finished(testCaseStartedId: string): void {
    const scenario = this.#collector.scenarioOf(testCaseStartedId);
    if (scenario?.attempt == null) return;
    const { catalogue, waivers, progress } = this.context;
    const { id, name, tags, featurePath, line } = scenario;
    const meant = waiverTargetOf(this.leg, id, testCaseIds(tags, catalogue));
    const { verdict, reason } = applyWaiver(judgeFinished(scenario, scenario.attempt), meant, waivers);
    const durationMs = scenario.attempt.durationMs ?? 0;
    progress.finished({ leg: this.leg.name, verdict, reason, name, featurePath, line, durationMs });
  }
}
