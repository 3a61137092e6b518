import { MEDIA_TYPES } from '@opentv-bango/evidence';
import type { Attachment, FixtureResult, StepResult } from 'allure-js-commons';
import type { ScenarioResult } from '../verdicts';

type StepStatus = NonNullable<StepResult['status']>;

/** What people read over an attachment of the suite's own. */
const TITLES: Record<string, string> = {
  [MEDIA_TYPES.warning]: 'Warning',
  [MEDIA_TYPES.unobserved]: 'Not observed',
};

const BROKEN = 'broken' as StepStatus;
const SKIPPED = 'skipped' as StepStatus;
const OF_A_WRAPPER = {
  status: 'passed' as StepStatus,
  statusDetails: {},
  stage: 'finished' as StepResult['stage'],
  steps: [],
  parameters: [],
};

/**
 * The steps as they are shown: messages without stack traces, every step with a status.
 *
 * @param steps as the adapter wrote them: a step around an attachment has no steps and no status of its own
 * @param scenario whose steps they are
 */
export function relabelSteps(steps: readonly StepResult[] | undefined, scenario: ScenarioResult): StepResult[] {
  return (steps ?? []).map((step): StepResult => {
    const attachments = (step.attachments ?? []).map(relabelAttachment);
    const [attachment] = attachments;
    // The adapter puts each attachment into a step of its own.
    if (step.status === undefined && attachment !== undefined) {
      return { ...step, ...OF_A_WRAPPER, name: attachment.name, attachments };
    }
    const ours = scenario.steps.find(({ keyword, text }) => `${keyword} ${text}` === step.name);
    const statusDetails = ours?.message == null ? {} : { message: ours.message };
    // The adapter leaves out the status of a step that it does not understand.
    return {
      ...step,
      status: ours?.status === 'SKIPPED' ? SKIPPED : (step.status ?? BROKEN),
      statusDetails,
      steps: relabelSteps(step.steps, scenario),
      attachments,
    };
  });
}

/** A hook as it is shown. */
export function relabelFixture(fixture: FixtureResult, scenario: ScenarioResult): FixtureResult {
  const message = fixture.statusDetails?.message?.split('\n    at ', 1)[0];
  const statusDetails = message === undefined ? {} : { message };
  return { ...fixture, statusDetails, steps: relabelSteps(fixture.steps, scenario) };
}

function relabelAttachment(attachment: Attachment): Attachment {
  return { ...attachment, name: TITLES[attachment.type ?? ''] ?? attachment.name };
}
