import type { Envelope } from '@cucumber/messages';
import { MEDIA_TYPES } from '@opentv-bango/evidence';

/**
 * What the process of a leg tells `certify`: first its simulator's variables, where it has one, then messages of
 * cucumber.
 */
export type ParentMessage = { simulator: Record<string, string> } | Envelope[];

// What progress needs of an attachment; exchanges and facts are large and are read from the disk later.
const TOLD = new Set<string>([MEDIA_TYPES.verdict, MEDIA_TYPES.failure, MEDIA_TYPES.warning]);

let unsentMessages: Envelope[] = [];

/** Sends `certify` the variables of the simulator in this process: its secrets are generated at each start. */
export function sendSimulatorVariables(variables: Readonly<Record<string, string>>): void {
  tell({ simulator: variables });
}

/**
 * Sends cucumber's messages, except large ones, to the parent process: those of a scenario together when it has
 * finished, since each transfer costs more than the message itself. Does nothing without a parent.
 */
export function notifyParent(envelope: Envelope): void {
  if (!process.connected) return;
  if (envelope.source !== undefined || envelope.stepDefinition !== undefined) return;
  if (envelope.attachment !== undefined && !TOLD.has(envelope.attachment.mediaType)) return;
  unsentMessages.push(envelope);
  if (!endsSomething(envelope)) return;
  tell(unsentMessages);
  unsentMessages = [];
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
function tell(told: ParentMessage): void {
  process.send?.(told, undefined, undefined, () => undefined);
}
