import type { AttemptStep, PlannedScenario } from '../run';
import type { ScenarioFailure } from './run-verdicts';

const STACK_LINE = /^\s+at .+/;
const ERROR_NAME = /^(?:Uncaught )?[A-Z]?\w*(?:Error|Exception)(?: \[[^\]]*\])?: /;

/**
 * The message of an error as cucumber writes it, without stack trace and class name.
 *
 * @param message the text of `testStepResult.message`
 * @returns the message, its lines kept
 */
export function plainMessage(message: string): string {
  const lines = message.split('\n');
  const stack = lines.findIndex((line) => STACK_LINE.test(line));
  const kept = stack === -1 ? lines : lines.slice(0, stack);
  return kept.join('\n').replace(ERROR_NAME, '').trim();
}

/**
 * Describes a failing step: from the suite's attachment, else from cucumber's message.
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
