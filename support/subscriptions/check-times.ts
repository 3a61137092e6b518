import type { BangoRecord } from '../bango';
import type { Entitlement } from '../opf';
import type { Notification } from './check-notifications';
import { type Instant, instantOf, isBefore, LARGEST_OFFSET_MS } from './instant';

/** Clocks of platform, Bango and this machine may differ by this much; anything more is a wrong time. */
const TOLERANCE_MS = 5 * 60 * 1000;

/** An instant that a side gave, and between which times it must lie. Milliseconds since 1970. */
export interface TimeWindow {
  from: number;
  to: number;
}

/** Stamps of Bango's record that tell what has happened (docs/spec/bango.md, "Reseller API", Record). */
const HAPPENED = ['dateCreated', 'dateActivated', 'dateSuspended', 'dateResumed', 'dateLastUpdated'] as const;

/** A period may end at midnight, in whatever zone. */
const DAY_MS = 24 * 3600 * 1000;

/** In these states the end has come; before, `dateEnded` may tell when it will. */
const ENDED = ['CANCELLED', 'REVOKED'];

/** Wrong times of the platform's entitlement, in words: `created` and `modified` lie within the scenario's own time. */
export function checkPlatformTimes(entitlement: Entitlement, window: TimeWindow): string[] {
  return (['created', 'modified'] as const).flatMap((field) =>
    outside(`${field} of ${entitlement._id} on OpenTV Platform`, instantOf(entitlement[field]), window),
  );
}

/** Wrong times of Bango's record, in words: what happened, happened within the scenario's own time. */
export function checkBangoTimes(record: BangoRecord, window: TimeWindow): string[] {
  const happened = ENDED.includes(record.status) ? [...HAPPENED, 'dateEnded'] : HAPPENED;
  const wrong = happened.flatMap((field) =>
    outside(`${field} of ${record.entitlementId} at Bango`, bangoInstant(record[field]), window),
  );
  const { status, dateEnded } = record;
  if (status === 'ACTIVE-ENDING' && isBefore(dateEnded, window.to - DAY_MS)) {
    wrong.push(`dateEnded of ${record.entitlementId} at Bango is ${String(dateEnded)}, but the end is still to come`);
  }
  return wrong;
}

/** A wrong time in a notification, in words. */
export function checkNotificationTime({ entitlementId, timestamp }: Notification, window: TimeWindow): string[] {
  return outside(`the timestamp of the notification about ${entitlementId}`, instantOf(timestamp), window);
}

/** Bango's dates are UTC (docs/spec/bango.md, "Reseller API"); one at or before 1970 stands for none. */
function bangoInstant(value: unknown): Instant | null {
  const instant = instantOf(value);
  return instant && instant.time > 0 ? { ...instant, zoned: true } : null;
}

/** What cannot be read is for the contract to judge. */
function outside(what: string, instant: Instant | null, { from, to }: TimeWindow): string[] {
  if (instant === null) return [];
  const { time, zoned } = instant;
  const tolerance = TOLERANCE_MS + (zoned ? 0 : LARGEST_OFFSET_MS);
  if (time >= from - tolerance && time <= to + tolerance) return [];
  return [`${what} is ${iso(time)}, which is not between ${iso(from)} and ${iso(to)}`];
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
