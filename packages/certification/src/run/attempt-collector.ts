import type {
  Attachment,
  TestCaseFinished,
  TestCaseStarted,
  TestStepFinished,
  TestStepStarted,
} from '@cucumber/messages';
import type { Query } from '@cucumber/query';
import { MEDIA_TYPES } from '@opentv-bango/evidence';
import { attachmentJson } from './attachment-json';
import { describeStep } from './describe-step';
import type { Attempt, AttemptAttachments, AttemptStep } from './leg-scenarios';
import { isoTime, milliseconds } from './time';

/**
 * Follows one attempt of a scenario from its start to its end, or to where a killed run left it. (`@cucumber/query` would
 * keep all attachments of a run in memory, bodies included.)
 */
export class AttemptCollector {
  readonly #steps = new Map<string, AttemptStep>();
  readonly #attachments: AttemptAttachments = {
    verdicts: [],
    warnings: [],
    unobserved: [],
    failures: [],
    mistakes: [],
    facts: null,
  };
  #ended: TestCaseFinished | null = null;

  constructor(
    readonly started: TestCaseStarted,
    readonly query: Query,
  ) {}

  stepStarted(message: TestStepStarted): void {
    this.#steps.set(message.testStepId, {
      ...describeStep(this.query, message),
      status: 'STARTED',
      startedAt: isoTime(message.timestamp),
      durationMs: 0,
      message: null,
      exchangeIds: [],
    });
  }

  stepFinished(message: TestStepFinished): void {
    const step = this.#steps.get(message.testStepId);
    if (step === undefined) return;
    step.status = message.testStepResult.status;
    step.durationMs = milliseconds(message.testStepResult.duration);
    step.message = message.testStepResult.message ?? null;
  }

  attached(attachment: Attachment): void {
    const content = attachmentJson(attachment);
    if (content === null) return;
    switch (content.mediaType) {
      case MEDIA_TYPES.exchange:
        this.#steps.get(attachment.testStepId ?? '')?.exchangeIds.push(...content.value.exchangeIds);
        break;
      case MEDIA_TYPES.verdict:
        this.#attachments.verdicts.push(content.value);
        break;
      case MEDIA_TYPES.warning:
        this.#attachments.warnings.push(content.value);
        break;
      case MEDIA_TYPES.unobserved:
        this.#attachments.unobserved.push(content.value);
        break;
      case MEDIA_TYPES.failure:
        this.#attachments.failures.push(content.value);
        break;
      case MEDIA_TYPES.mistake:
        this.#attachments.mistakes.push(content.value);
        break;
      case MEDIA_TYPES.facts:
        this.#attachments.facts = content.value;
        break;
    }
  }

  finished(message: TestCaseFinished): void {
    this.#ended = message;
  }

  /** The attempt as far as it came. */
  attempt(): Attempt {
    const from = milliseconds(this.started.timestamp);
    return {
      testCaseStartedId: this.started.id,
      startedAt: isoTime(this.started.timestamp),
      endedAt: this.#ended === null ? null : isoTime(this.#ended.timestamp),
      durationMs: this.#ended === null ? null : milliseconds(this.#ended.timestamp) - from,
      steps: [...this.#steps.values()],
      attachments: this.#attachments,
    };
  }
}
