import type { AttemptStep, PlannedScenario } from '../run';
import { plainMessage } from './plain-message';
import type { ScenarioFailure } from './run-verdicts';

/**
 * Tells a failing step in parts: from what the suite attached beside it, else from cucumber's message.
 *
 * @param scenario the scenario with the attempt that failed
 * @param step its first failing step or hook
 */
export function describeFailure(scenario: PlannedScenario, step: AttemptStep): ScenarioFailure {
  const attached = scenario.attempt?.attachments.failures[0];
  return {
    step: stepName(scenario, step),
    message: attached?.message ?? plainMessage(step.message ?? 'It failed without a message.'),
    code: attached?.code ?? null,
    exchangeId: attached?.exchangeId ?? step.exchangeIds.at(-1) ?? null,
    line: stepLine(scenario, step),
  };
}

/** Keyword and text of a step as written; for a hook when it runs and its name. */
export function stepName(scenario: PlannedScenario, step: AttemptStep): string {
  if (step.kind !== 'step') return `${step.kind === 'before' ? 'Before' : 'After'}: ${step.hookName ?? 'hook'}`;
  const written = scenario.steps.find(({ pickleStepId }) => pickleStepId === step.pickleStepId);
  return written === undefined ? 'unknown step' : `${written.keyword} ${written.text}`;
}

/** Line of a step in its feature file; for a hook that of the scenario. */
export function stepLine(scenario: PlannedScenario, step: AttemptStep): number {
  return scenario.steps.find(({ pickleStepId }) => pickleStepId === step.pickleStepId)?.line ?? scenario.line;
}
