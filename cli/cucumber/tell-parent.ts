import type { Envelope } from '@cucumber/messages';
import { MEDIA_TYPES } from '../../evidence';

// What progress needs of an attachment; exchanges and facts are large and are read from the disk later.
const TOLD = new Set<string>([MEDIA_TYPES.verdict, MEDIA_TYPES.failure, MEDIA_TYPES.warning]);

/** Hands a message of cucumber's to the process that started this one, large ones left out. Does nothing without one. */
export function tellParent(envelope: Envelope): void {
  if (process.send === undefined || !process.connected) return;
  if (envelope.source !== undefined || envelope.stepDefinition !== undefined) return;
  if (envelope.attachment !== undefined && !TOLD.has(envelope.attachment.mediaType)) return;
  process.send(envelope, undefined, undefined, ignore);
}

// The parent may end between the check and the sending.
function ignore(): void {}
