import {
  type FailureAttachment,
  MEDIA_TYPES,
  type MistakeAttachment,
  type VerdictAttachment,
} from '@opentv-bango/evidence';
import { AssertionError } from 'chai';
import { AuthorMistake, PlatformFailure, SetUpProblem } from '../errors';
import type { CertificationWorld } from './world';

interface FailingScenario {
  attach(data: string, mediaType: string): unknown;
  failure: CertificationWorld['failure'];
}

/**
 * Attaches to the failing step, for reports, what kind of failure it is.
 *
 * @param step the step; without it the failure is a hook's
 */
export function explainFailure(scenario: FailingScenario, error: unknown, step?: { id: string; text: string }): void {
  if (error instanceof AuthorMistake && step) {
    const mistake: MistakeAttachment = { message: error.message, pickleStepId: step.id };
    scenario.attach(JSON.stringify(mistake), MEDIA_TYPES.mistake);
    return;
  }
  const cause = isOfExpect(error) && step ? scenario.failure('WRONG_VALUE', step.text, error.message) : error;
  if (cause instanceof SetUpProblem) {
    scenario.attach(
      JSON.stringify({ verdict: cause.verdict, reason: cause.message } satisfies VerdictAttachment),
      MEDIA_TYPES.verdict,
    );
  }
  const known = cause instanceof SetUpProblem || cause instanceof PlatformFailure;
  const failure: FailureAttachment = {
    code: known ? cause.code : 'UNEXPECTED',
    message: cause instanceof Error ? cause.message : String(cause),
    exchangeId: known ? cause.exchangeId : null,
  };
  scenario.attach(JSON.stringify(failure), MEDIA_TYPES.failure);
}

/** An `expect` in a step knows neither the request nor the ids, which a failure has to name. */
function isOfExpect(error: unknown): error is Error {
  return error instanceof AssertionError && !(error instanceof PlatformFailure);
}
