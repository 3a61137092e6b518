import { type Instant, readInstant } from '@opentv-bango/contract';

export type { Instant } from '@opentv-bango/contract';

/** How far a time without a zone may be from UTC: the largest offset that there is. */
export const LARGEST_OFFSET_MS = 14 * 3600 * 1000;

/**
 * Reads an ISO 8601 instant, never in the zone of this machine. A date alone is its first moment.
 *
 * @returns null where it cannot be read
 */
export function instantOf(value: unknown): Instant | null {
  if (typeof value !== 'string') return null;
  return readInstant(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00` : value);
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
