import { EventEmitter } from 'node:events';
import type { IFormatterOptions } from '@cucumber/cucumber';
import type { Envelope } from '@cucumber/messages';
import AllureCucumberReporter from 'allure-cucumberjs/reporter';
import { MEDIA_TYPES } from '../../evidence';

/** What is written for machines, and stands in the messages: in Allure it would be noise, and a file each. */
const FOR_MACHINES = new Set<string>([
  MEDIA_TYPES.exchange,
  MEDIA_TYPES.facts,
  MEDIA_TYPES.failure,
  MEDIA_TYPES.verdict,
]);

/** Allure's reporter, which is told everything but what only machines read. */
export default class AllureReporter extends AllureCucumberReporter {
  constructor(options: IFormatterOptions) {
    const eventBroadcaster = new EventEmitter();
    super({ ...options, eventBroadcaster });
    options.eventBroadcaster.on('envelope', (envelope: Envelope) => {
      if (!envelope.attachment || !FOR_MACHINES.has(envelope.attachment.mediaType)) {
        eventBroadcaster.emit('envelope', envelope);
      }
    });
  }
}
