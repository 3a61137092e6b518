import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { IFormatterOptions } from '@cucumber/cucumber';
import type { Envelope } from '@cucumber/messages';
import { MEDIA_TYPES } from '@opentv-bango/evidence';
import AllureCucumberReporter from 'allure-cucumberjs/reporter';
import { AllureWriter } from './allure-writer';

/** Attachments for machines: they are in the messages, and would be one file each in Allure. */
const FOR_MACHINES = new Set<string>([
  MEDIA_TYPES.exchange,
  MEDIA_TYPES.facts,
  MEDIA_TYPES.failure,
  MEDIA_TYPES.verdict,
]);

/** Allure's reporter, without the attachments that are for machines only. */
export default class AllureReporter extends AllureCucumberReporter {
  constructor(options: IFormatterOptions) {
    const eventBroadcaster = new EventEmitter();
    const resultsDir = String(options.parsedArgvOptions.resultsDir);
    mkdirSync(resultsDir, { recursive: true });
    const parsedArgvOptions = { ...options.parsedArgvOptions, writer: new AllureWriter(resultsDir) };
    super({ ...options, parsedArgvOptions, eventBroadcaster });
    options.eventBroadcaster.on('envelope', (envelope: Envelope) => {
      if (!envelope.attachment || !FOR_MACHINES.has(envelope.attachment.mediaType)) {
        eventBroadcaster.emit('envelope', envelope);
      }
    });
  }
}
