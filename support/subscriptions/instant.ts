/** An instant as a side wrote it. */
export interface Instant {
  /** Milliseconds since 1970; where no zone is given, as if it were UTC. */
  time: number;
  /** Whether the zone was given: the contract only assumes that it is. */
  zoned: boolean;
}

/** How far a time without a zone may be from UTC: the largest offset that there is. */
export const LARGEST_OFFSET_MS = 14 * 3600 * 1000;

/**
 * Reads an ISO 8601 instant, never in the zone of this machine.
 *
 * @returns null where it cannot be read
 */
export function instantOf(value: unknown): Instant | null {
  // Whatever else ends in a number, JavaScript takes for a date as well.
  if (typeof value !== 'string' || !/^[+-]?\d{4,6}-\d\d-\d\d/.test(value)) return null;
  const zoned = /(Z|[+-]\d\d(:?\d\d)?)$/i.test(value.replace(/^\d{4}-\d\d-\d\d/, ''));
  const time = Date.parse(zoned ? value : `${value}Z`);
  return Number.isNaN(time) ? null : { time, zoned };
}

/** What is stored may be cut to the second. */
const PRECISION_MS = 1000;

/** Whether two instants may be one, in whatever form each was written. */
export function isSameInstant(one: Instant, other: Instant): boolean {
  return Math.abs(one.time - other.time) < PRECISION_MS;
}

/** Whether an instant certainly lies before a time: one without a zone may be later than it seems. */
export function isBefore(value: unknown, time: number): boolean {
  const instant = instantOf(value);
  return instant !== null && instant.time + (instant.zoned ? 0 : LARGEST_OFFSET_MS) < time;
}
