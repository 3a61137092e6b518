import type { Envelope } from '@cucumber/messages';
import { MEDIA_TYPES } from '@opentv-bango/evidence';

/** What the process of a leg tells `certify`: first its simulator's variables, where it has one, then messages of cucumber. */
export type Told = { simulator: Record<string, string> } | Envelope[];

// What progress needs of an attachment; exchanges and facts are large and are read from the disk later.
const TOLD = new Set<string>([MEDIA_TYPES.verdict, MEDIA_TYPES.failure, MEDIA_TYPES.warning]);

let untold: Envelope[] = [];

/** Tells `certify` the variables of the simulator in this process: its secrets are made up at each start. */
export function tellSimulator(variables: Readonly<Record<string, string>>): void {
  tell({ simulator: variables });
}

/**
 * Hands messages of cucumber's to the process that started this one, large ones left out: those of a scenario together,
 * when it has finished, since each handing over costs both processes more than the message. Does nothing without a parent.
 */
export function tellParent(envelope: Envelope): void {
  if (!process.connected) return;
  if (envelope.source !== undefined || envelope.stepDefinition !== undefined) return;
  if (envelope.attachment !== undefined && !TOLD.has(envelope.attachment.mediaType)) return;
  untold.push(envelope);
  if (!endsSomething(envelope)) return;
  tell(untold);
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
function tell(told: Told): void {
  process.send?.(told, undefined, undefined, () => undefined);
}
