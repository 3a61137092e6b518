import { Formatter, type IFormatterOptions } from '@cucumber/cucumber';
import type { Envelope } from '@cucumber/messages';

/** Many small writes cost more than what is written; a file that lacks more than a step would be worth less. */
const MOST_WAITING = 64 * 1024;

/** Cucumber's messages, one line each, written step by step. */
export default class MessageFormatter extends Formatter {
  #waiting = '';

  constructor(options: IFormatterOptions) {
    super(options);
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

function isMilestone({
  testRunStarted,
  testCaseStarted,
  testStepFinished,
  testCaseFinished,
  testRunFinished,
}: Envelope): boolean {
  return [testRunStarted, testCaseStarted, testStepFinished, testCaseFinished, testRunFinished].some(Boolean);
}
