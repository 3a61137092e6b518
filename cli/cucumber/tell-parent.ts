import type { Envelope } from '@cucumber/messages';
import { MEDIA_TYPES } from '../../evidence';

// What progress needs of an attachment; exchanges and facts are large and are read from the disk later.
const TOLD = new Set<string>([MEDIA_TYPES.verdict, MEDIA_TYPES.failure, MEDIA_TYPES.warning]);

let untold: Envelope[] = [];

/**
 * Hands messages of cucumber's to the process that started this one, large ones left out: those of a scenario together,
 * when it has finished, since each handing over costs both processes more than the message. Does nothing without a parent.
 */
export function tellParent(envelope: Envelope): void {
  if (process.send === undefined || !process.connected) return;
  if (envelope.source !== undefined || envelope.stepDefinition !== undefined) return;
  if (envelope.attachment !== undefined && !TOLD.has(envelope.attachment.mediaType)) return;
  untold.push(envelope);
  if (!endsSomething(envelope)) return;
  process.send(untold, undefined, undefined, ignore);
  untold = [];
}

function endsSomething({
  parseError,
  testRunStarted,
  testRunHookFinished,
  testCaseFinished,
  testRunFinished,
}: Envelope): boolean {
  return [parseError, testRunStarted, testRunHookFinished, testCaseFinished, testRunFinished].some(Boolean);
}

// The parent may end between the check and the sending.
function ignore(): void {}
