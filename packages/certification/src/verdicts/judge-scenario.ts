import type { Attempt, AttemptStep, LegScenarios, PlannedScenario, StepStatus } from '../run';
import { describeFailure } from './describe-failure';
import { describeProblem } from './describe-problem';
import { reasonNotRun } from './reason-not-run';
import type { ScenarioFailure, ScenarioProblem } from './run-verdicts';
import type { Verdict } from './verdict';

/** The verdict of one scenario with what led to it. */
export interface Judgement {
  verdict: Verdict;
  reason: string | null;
  failure: ScenarioFailure | null;
  problem: ScenarioProblem | null;
}

const PROBLEM_STATUSES: Partial<Record<StepStatus, ScenarioProblem>> = {
  UNDEFINED: 'undefined',
  AMBIGUOUS: 'ambiguous',
  PENDING: 'pending',
  UNKNOWN: 'unknown',
};

/**
 * Judges one scenario from cucumber's messages alone. The rules are in docs/architecture.md, "Verdicts".
 *
 * @param scenario the scenario with its last attempt
 * @param leg the leg that it belongs to: why it ended early, what its BeforeAll hooks did
 * @param filter how the run was narrowed, in words; null where it was not
 * @returns the verdict; `reason` is null only for a plain pass
 */
export function judgeScenario(scenario: PlannedScenario, leg: LegScenarios, filter: string | null): Judgement {
  if (scenario.attempt !== null && scenario.attempt.endedAt !== null) return judgeFinished(scenario, scenario.attempt);
  if (scenario.selected && scenario.steps.length === 0) return problem('empty', scenario, null);
  return { ...reasonNotRun(scenario, leg, filter), failure: null, problem: null };
}

/** Judges a scenario by an attempt that came to its end. */
export function judgeFinished(scenario: PlannedScenario, attempt: Attempt): Judgement {
  if (scenario.steps.length === 0) return problem('empty', scenario, null);
  const undone = attempt.steps.find((step) => PROBLEM_STATUSES[step.status] !== undefined);
  if (undone !== undefined) return problem(PROBLEM_STATUSES[undone.status] ?? 'unknown', scenario, undone);
  const [mistake] = attempt.attachments.mistakes;
  if (mistake !== undefined) {
    const misused = attempt.steps.find(({ pickleStepId }) => pickleStepId === mistake.pickleStepId) ?? null;
    const named = problem('misused', scenario, misused);
    return { ...named, reason: `${named.reason} (${mistake.message.replace(/\.$/, '')})` };
  }
  const failed = attempt.steps.find((step) => step.status === 'FAILED');
  if (failed !== undefined) return judgeFailure(scenario, attempt, failed);
  const skipped = attempt.steps.find((step) => step.status === 'SKIPPED');
  if (skipped !== undefined) return judgeSkip(scenario, attempt, skipped);
  return judgePass(attempt);
}

function judgeFailure(scenario: PlannedScenario, attempt: Attempt, step: AttemptStep): Judgement {
  const failure = describeFailure(scenario, step);
  const { verdicts } = attempt.attachments;
  const setUp = verdicts.find(({ verdict }) => verdict === 'BLOCKED');
  if (setUp !== undefined) return { verdict: 'BLOCKED', reason: setUp.reason, failure, problem: null };
  const unseen = verdicts.find(({ verdict }) => verdict === 'NOT_RUN');
  if (unseen !== undefined) return { verdict: 'NOT_RUN', reason: unseen.reason, failure: null, problem: null };
  const ofSetUp = step.kind === 'before' || typeOf(scenario, step) === 'Context';
  return { verdict: ofSetUp ? 'BLOCKED' : 'FAILED', reason: inOneLine(failure.message), failure, problem: null };
}

// Only a Before hook may skip, and only with the verdict attached: a step that skips hides what was not tested.
function judgeSkip(scenario: PlannedScenario, attempt: Attempt, skipped: AttemptStep): Judgement {
  const attached = attempt.attachments.verdicts.at(-1);
  if (skipped.kind !== 'before' || attached === undefined) return problem('skipped-without-reason', scenario, skipped);
  return { verdict: attached.verdict, reason: attached.reason, failure: null, problem: null };
}

// Every step passed, yet the suite may say that nothing could be observed: that is never a pass.
function judgePass(attempt: Attempt): Judgement {
  const attached = attempt.attachments.verdicts.at(-1);
  if (attached !== undefined)
    return { verdict: attached.verdict, reason: attached.reason, failure: null, problem: null };
  return { verdict: 'PASSED', reason: null, failure: null, problem: null };
}

function problem(kind: ScenarioProblem, scenario: PlannedScenario, step: AttemptStep | null): Judgement {
  const failure = describeProblem(kind, scenario, step);
  return { verdict: 'FAILED', reason: `${kind}: ${failure.step}`, failure, problem: kind };
}

function typeOf(scenario: PlannedScenario, step: AttemptStep): string | undefined {
  return scenario.steps.find(({ pickleStepId }) => pickleStepId === step.pickleStepId)?.type;
}

// The suite's failures tell what was expected in the first line and what came in the second.
function inOneLine(message: string): string {
  const [first = message, second = ''] = message.split('\n');
  return second.startsWith('But: ') ? `${first} ${second}` : first;
}
