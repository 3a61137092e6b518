import type { Waiver } from '@opentv-bango/evidence';

/** A waiver in one sentence without its full stop: who, until when, under which ticket, and why. */
export function describeWaiver({ owner, ticket, until, reason }: Waiver): string {
  return `waived by ${owner} until ${until} (${ticket}): ${reason}`;
}
