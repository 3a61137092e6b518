import type { LifecycleRow } from './row';
import type { EntitlementStatus } from './states';

/** How long a paid period lasts, in days: what is left when a subscriber cancels at an end-of-period merchant. */
const paidPeriodDays = 30;

/** The times kept about an entitlement: ISO 8601, UTC, by the account's clock; null where it has not happened. */
export interface Stamps {
  readonly dateCreated: string;
  readonly dateActivated: string | null;
  /** When it ended; for a scheduled end, when it will. */
  readonly dateEnded: string | null;
  readonly dateSuspended: string | null;
  readonly dateResumed: string | null;
  /** When Bango ends it by itself, as the reseller asked; null: never. */
  readonly dateExpiry: string | null;
  /** Grows with every change, so that the later of two notifications can be told. */
  readonly dateLastUpdated: string;
}

/**
 * The stamps of an entitlement that is being made.
 * @param status the state that it begins in
 * @param now the account's time
 * @param dateExpiry ISO 8601, or null
 */
export function firstStamps(status: EntitlementStatus, now: Date, dateExpiry: string | null): Stamps {
  const at = now.toISOString();
  return {
    dateCreated: at,
    dateActivated: status === 'ACTIVE' ? at : null,
    dateEnded: null,
    dateSuspended: null,
    dateResumed: null,
    dateExpiry,
    dateLastUpdated: at,
  };
}

/**
 * The stamps after a change.
 * @param stamps those before
 * @param row the change
 * @param now the account's time
 */
export function restamp(stamps: Stamps, row: LifecycleRow, now: Date): Stamps {
  const at = now.toISOString();
  return {
    ...stamps,
    ...stampOf(row, now),
    dateLastUpdated: at > stamps.dateLastUpdated ? at : oneMillisecondAfter(stamps.dateLastUpdated),
  };
}

function stampOf(row: LifecycleRow, now: Date): Partial<Stamps> {
  const at = now.toISOString();
  switch (row.event) {
    case 'activate':
      return { dateActivated: at };
    case 'suspend':
      return { dateSuspended: at };
    case 'resume':
      return { dateResumed: at };
    case 'cancel':
      return { dateEnded: row.to === 'ACTIVE-ENDING' ? periodEnd(now) : at };
    case 'revoke':
    case 'expire':
      return { dateEnded: at };
    default:
      // `end-of-period` keeps the date that was announced when the end was scheduled.
      return {};
  }
}

function periodEnd(now: Date): string {
  return new Date(now.getTime() + paidPeriodDays * 24 * 60 * 60 * 1000).toISOString();
}

function oneMillisecondAfter(at: string): string {
  return new Date(Date.parse(at) + 1).toISOString();
}
