/** An instant as a side wrote it. */
export interface Instant {
  /** Milliseconds since 1970; where no zone is given, as if it were UTC. */
  time: number;
  /** Whether the zone was given: the contract only assumes that it is. */
  zoned: boolean;
}

/** A date in the extended form, with its hyphens: calendar date, ordinal date, week date (ISO 8601-1, 5.2). */
const EXTENDED_DATE =
  /^([+-]\d{6}|\d{4})-(?:(?<month>\d\d)-(?<day>\d\d)|(?<ordinal>\d{3})|W(?<week>\d\d)-(?<weekday>[1-7]))$/;
const BASIC_DATE =
  /^([+-]\d{6}|\d{4})(?:(?<month>\d\d)(?<day>\d\d)|(?<ordinal>\d{3})|W(?<week>\d\d)(?<weekday>[1-7]))$/;
/** The lowest unit that is given may have a fraction, after a comma or a full stop (ISO 8601-1, 5.3.1.4). */
const EXTENDED_TIME = /^(?<hour>\d\d)(?::(?<minute>\d\d)(?::(?<second>\d\d))?)?(?:[.,](?<fraction>\d+))?$/;
const BASIC_TIME = /^(?<hour>\d\d)(?:(?<minute>\d\d)(?<second>\d\d)?)?(?:[.,](?<fraction>\d+))?$/;
/** Offsets are often written in the basic form after an extended time, as Java's `SimpleDateFormat` does. */
const ZONE = /(?:Z|(?<sign>[+-])(?<hours>\d\d)(?::?(?<minutes>\d\d))?)$/i;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * Reads a date and time in every form of ISO 8601 and RFC 3339: extended or basic, without seconds, with a fraction of any
 * length, with or without its zone. Never in the zone of this machine.
 *
 * @returns null where it is none of these forms, or no such time exists
 */
export function readInstant(text: string): Instant | null {
  // ISO 8601 has the true minus sign where the character set allows it; RFC 3339 has small letters and a space.
  const [, date = '', clock = ''] = /^([^T\s]+)[T ](\S+)$/i.exec(text.replaceAll('\u2212', '-')) ?? [];
  const zone = ZONE.exec(clock);
  const time = zone === null ? clock : clock.slice(0, zone.index);
  const isExtended = EXTENDED_DATE.test(date);
  const day = dayOf((isExtended ? EXTENDED_DATE : BASIC_DATE).exec(date.toUpperCase()));
  // An hour alone is written the same in both forms.
  const ofDay = timeOfDay((isExtended ? EXTENDED_TIME : BASIC_TIME).exec(time));
  const offset = zone === null ? 0 : offsetOf(zone.groups ?? {});
  if (day === null || ofDay === null || offset === null) return null;
  const instant = { time: day + ofDay.time - offset, zoned: zone !== null };
  return ofDay.isLeapSecond && !endsUtcDay(instant.time) ? null : instant;
}

function dayOf(match: RegExpExecArray | null): number | null {
  if (match === null) return null;
  const year = Number(match[1]);
  const { month, day, ordinal, week, weekday } = match.groups ?? {};
  if (week !== undefined) return dayOfWeek(year, Number(week), Number(weekday));
  return ordinal === undefined ? dayOfYear(year, Number(month), Number(day)) : ordinalDay(year, Number(ordinal));
}

/** The first moment of a day, UTC; null where the calendar has no such day. */
function dayOfYear(year: number, month: number, day: number): number | null {
  // `Date.UTC` takes the years below 100 for those of the 20th century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}

function ordinalDay(year: number, ordinal: number): number | null {
  const [first, next] = [dayOfYear(year, 1, 1), dayOfYear(year + 1, 1, 1)];
  if (first === null || next === null || ordinal < 1) return null;
  const day = first + (ordinal - 1) * DAY_MS;
  return day < next ? day : null;
}

/** The first week of a year is the one with the 4th of January (ISO 8601-1, 3.1.1.23). */
function dayOfWeek(year: number, week: number, weekday: number): number | null {
  const monday = firstMonday(year);
  const day = monday + ((week - 1) * 7 + weekday - 1) * DAY_MS;
  return week >= 1 && day < firstMonday(year + 1) ? day : null;
}

function firstMonday(year: number): number {
  const fourth = new Date(0);
  fourth.setUTCFullYear(year, 0, 4);
  return fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS;
}

function timeOfDay(match: RegExpExecArray | null): { time: number; isLeapSecond: boolean } | null {
  if (match === null) return null;
  const { hour, minute, second, fraction } = match.groups ?? {};
  const [hours, minutes, seconds] = [Number(hour), Number(minute ?? 0), Number(second ?? 0)];
  const unit = second !== undefined ? 1000 : minute !== undefined ? MINUTE_MS : HOUR_MS;
  const part = Math.floor(Number(`0.${fraction ?? 0}`) * unit + 1e-6);
  const time = hours * HOUR_MS + minutes * MINUTE_MS + seconds * 1000 + part;
  const isLeapSecond = seconds === 60;
  // 24:00 is the end of the day.
  if (minutes > 59 || seconds > 60 || time > DAY_MS + (isLeapSecond ? 999 : 0)) return null;
  return { time, isLeapSecond };
}

function offsetOf({ sign, hours = '0', minutes = '0' }: Record<string, string | undefined>): number | null {
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS);
}

/** A leap second follows the last one of a UTC day. */
function endsUtcDay(time: number): boolean {
  return ((time % DAY_MS) + DAY_MS) % DAY_MS < 1000;
}
