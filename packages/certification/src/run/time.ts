import type { Duration, Timestamp } from '@cucumber/messages';

/** Milliseconds of a duration, or of a time since 1970. */
export function milliseconds(time: Duration | Timestamp): number {
  return time.seconds * 1000 + Math.round(time.nanos / 1e6);
}

/** A time of cucumber's as UTC, ISO 8601 with milliseconds. */
export function isoTime(time: Timestamp): string {
  return new Date(milliseconds(time)).toISOString();
}
