import type { Waiver } from '@opentv-bango/evidence';
import type { AttemptStep, LegScenarios, PlannedScenario } from '../run';
import { applyWaiver, waiverTargetOf } from './apply-waivers';
import type { CatalogueCases } from './catalogue-cases';
import { plainMessage } from './describe-failure';
import { judgeScenario } from './judge-scenario';
import type { ScenarioResult, StepResult } from './run-verdicts';
import { testCaseIds, useCaseIds } from './tags';

/** What the result of every scenario of a run depends on besides its messages. */
export interface ResultContext {
  /** How the run was narrowed, in words; null where it was not. */
  filter: string | null;
  catalogue: CatalogueCases | undefined;
  /** Those in force. */
  waivers: readonly Waiver[];
}

/**
 * Everything that reports say about one scenario in one leg.
 *
 * @param scenario the scenario as read from the messages
 * @param leg the leg that it ran in
 */
export function scenarioResult(scenario: PlannedScenario, leg: LegScenarios, context: ResultContext): ScenarioResult {
  const { attempt } = scenario;
  const testCases = testCaseIds(scenario.tags, context.catalogue);
  const judgement = judgeScenario(scenario, leg, context.filter);
  return {
    leg: leg.record.name,
    deployment: leg.record.deployment,
    release: leg.record.release,
    id: scenario.id ?? `${scenario.featurePath}:${scenario.line}`,
    name: scenario.name,
    feature: scenario.feature,
    featurePath: scenario.featurePath,
    line: scenario.line,
    useCases: useCaseIds(scenario.tags),
    testCases,
    tags: scenario.tags,
    selected: scenario.selected || !leg.selectionKnown,
    ...applyWaiver(judgement, waiverTargetOf(leg.record, scenario.id, testCases), context.waivers),
    oneSided: attempt?.attachments.unobserved ?? [],
    warnings: attempt?.attachments.warnings ?? [],
    facts: attempt?.attachments.facts ?? null,
    steps: stepResults(scenario).map((step) => (judgement.verdict === 'NOT_RUN' ? leftOut(step) : step)),
    startedAt: attempt?.startedAt ?? null,
    endedAt: attempt?.endedAt ?? null,
    durationMs: attempt?.durationMs ?? null,
    testCaseStartedId: attempt?.testCaseStartedId ?? null,
  };
}

function stepResults(scenario: PlannedScenario): StepResult[] {
  const ran = scenario.attempt?.steps ?? [];
  const steps = scenario.steps.map((planned): StepResult => {
    const done = ran.find((step) => step.pickleStepId === planned.pickleStepId);
    return stepResult(planned.keyword, planned.text, done);
  });
  return [...hooks(ran, 'before'), ...steps, ...hooks(ran, 'after')];
}

/** A step that finds that nothing can be observed must end its scenario, and in cucumber only a failure does. */
function leftOut(step: StepResult): StepResult {
  return step.status === 'FAILED' ? { ...step, status: 'SKIPPED' } : step;
}

function hooks(ran: AttemptStep[], kind: 'before' | 'after'): StepResult[] {
  return ran
    .filter((step) => step.kind === kind && (step.status !== 'PASSED' || step.exchangeIds.length > 0))
    .map((step) => stepResult(kind === 'before' ? 'Before' : 'After', step.hookName ?? 'hook', step));
}

function stepResult(keyword: string, text: string, done: AttemptStep | undefined): StepResult {
  return {
    keyword,
    text,
    status: done?.status ?? 'NOT_RUN',
    startedAt: done?.startedAt ?? '',
    durationMs: done?.durationMs ?? 0,
    exchangeIds: done?.exchangeIds ?? [],
    message: done?.message == null ? null : plainMessage(done.message),
  };
}
