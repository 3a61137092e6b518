import type { AttemptStep, PlannedScenario, PlannedStep } from '../run';
import { stepLine, stepName } from './describe-failure';
import type { ScenarioFailure, ScenarioProblem } from './run-verdicts';

/**
 * Tells what is wrong with a scenario itself, and what to do about it.
 *
 * @param kind what is wrong
 * @param scenario the scenario
 * @param step the step that shows it; null where the scenario has none
 */
export function describeProblem(
  kind: ScenarioProblem,
  scenario: PlannedScenario,
  step: AttemptStep | null,
): ScenarioFailure {
  return {
    step: step === null ? 'a scenario without steps' : stepName(scenario, step),
    message: SENTENCES[kind](scenario, step),
    code: `SCENARIO_${kind.toUpperCase().replaceAll('-', '_')}`,
    exchangeId: null,
    line: step === null ? scenario.line : stepLine(scenario, step),
  };
}

const SENTENCES: Record<ScenarioProblem, (scenario: PlannedScenario, step: AttemptStep | null) => string> = {
  undefined: (scenario, step) => {
    const [first, ...others] = scenario.steps
      .filter(({ snippet, pickleStepId }) => snippet !== null || pickleStepId === step?.pickleStepId)
      .map(adviceOn);
    return [
      'No step definition matches this step. Use one of the phrases in docs/phrases.md.',
      ...(first?.lines ?? []),
      ...others.flatMap(({ line, written, lines }) => [`The same in line ${line}: ${written}`, ...lines]),
    ].join('\n');
  },
  ambiguous: (_, step) =>
    [
      'More than one step definition matches this step. Make them differ:',
      ...(step?.definitions ?? []).map(place),
    ].join('\n'),
  pending: () => 'This step is marked as pending: it tests nothing yet.',
  unknown: () => 'Cucumber could not run this step.',
  empty: () => 'This scenario has no steps. Is the keyword of its first step misspelt?',
  misused: (scenario) =>
    scenario.attempt?.attachments.mistakes[0]?.message ?? 'This step does not fit what stands before it.',
  'skipped-without-reason': () =>
    'This scenario was skipped by a step, or without a verdict and its reason. Only a Before hook may skip, with both.',
};

/** What to do about one undefined step. */
function adviceOn({ line, keyword, text, snippet, advice }: PlannedStep) {
  const forDevelopers = snippet === null ? [] : ['A developer can add it as a new phrase:', snippet];
  return { line, written: `${keyword} ${text}`, lines: advice.length > 0 ? advice : forDevelopers };
}

function place({ path, line }: { path: string; line: number }): string {
  return `  ${path}:${line}`;
}
