import type { Attachment, FixtureResult, StepResult } from 'allure-js-commons';
import { MEDIA_TYPES } from '../../evidence';
import type { ScenarioResult } from '../verdicts';

type StepStatus = NonNullable<StepResult['status']>;

const OWN = new Set<string>(Object.values(MEDIA_TYPES).filter((type) => type !== MEDIA_TYPES.allureExchange));

/** The attachments that people read; what the suite attaches for its own programs is left out. */
export function shownAttachments(attachments: readonly Attachment[] | undefined): Attachment[] {
  return (attachments ?? []).filter(({ type }) => type === undefined || !OWN.has(type));
}

/**
 * The steps as they are shown: messages without stack traces, steps that are there only for a hidden attachment left out.
 *
 * @param steps as the adapter wrote them: a step around an attachment has no steps and no status of its own
 * @param scenario whose steps they are
 */
export function relabelSteps(steps: readonly StepResult[] | undefined, scenario: ScenarioResult): StepResult[] {
  return (steps ?? []).flatMap((step): StepResult[] => {
    const attachments = shownAttachments(step.attachments);
    const inner = relabelSteps(step.steps, scenario);
    if (isWrapper(step)) return attachments.length === 0 ? [] : [{ ...step, ...PASSED, steps: [], attachments }];
    const ours = scenario.steps.find(({ keyword, text }) => `${keyword} ${text}` === step.name);
    const statusDetails = ours?.message == null ? {} : { message: ours.message };
    // The adapter leaves out the status of a step that it does not understand.
    return [{ ...step, status: step.status ?? BROKEN, statusDetails, steps: inner, attachments }];
  });
}

/** A hook as it is shown. */
export function relabelFixture(fixture: FixtureResult, scenario: ScenarioResult): FixtureResult {
  const steps = relabelSteps(fixture.steps, scenario);
  const message = fixture.statusDetails?.message?.split('\n    at ', 1)[0];
  const statusDetails = message === undefined ? {} : { message };
  return { ...fixture, statusDetails, steps, attachments: shownAttachments(fixture.attachments) };
}

// The adapter puts each attachment into a step of its own, which has no status.
function isWrapper(step: StepResult): boolean {
  return step.status === undefined && step.attachments?.length > 0;
}

const BROKEN = 'broken' as StepStatus;
const PASSED = {
  status: 'passed' as StepStatus,
  statusDetails: {},
  stage: 'finished' as StepResult['stage'],
  parameters: [],
};
