import { Formatter, type IFormatterOptions } from '@cucumber/cucumber';
import type { Envelope } from '@cucumber/messages';

/** Many small writes are slow, so they are collected. */
const MOST_WAITING = 64 * 1024;

/**
 * Cucumber's messages, one line each. They are written step by step, since a file that lacks more would be worth less;
 * with the format option `writeEach: 'scenario'`, for a rehearsal, which can be made again, scenario by scenario.
 */
export default class MessageFormatter extends Formatter {
  #waiting = '';

  constructor(options: IFormatterOptions) {
    super(options);
    const isMilestone = options.parsedArgvOptions.writeEach === 'scenario' ? endsScenario : endsStep;
    options.eventBroadcaster.on('envelope', (envelope: Envelope) => {
      this.#waiting += `${JSON.stringify(envelope)}\n`;
      if (isMilestone(envelope) || this.#waiting.length > MOST_WAITING) this.#write();
    });
  }

  override async finished(): Promise<void> {
    this.#write();
    await super.finished();
  }

  #write(): void {
    if (this.#waiting !== '') this.log(this.#waiting);
    this.#waiting = '';
  }
}

function endsStep(envelope: Envelope): boolean {
  return envelope.testStepFinished !== undefined || endsScenario(envelope);
}

function endsScenario({ testRunStarted, testCaseStarted, testCaseFinished, testRunFinished }: Envelope): boolean {
  return [testRunStarted, testCaseStarted, testCaseFinished, testRunFinished].some(Boolean);
}
