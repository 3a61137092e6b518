import { instantOf, isSameInstant } from './instant';

/** A record of either side, as it was listed. */
type Listed = Readonly<Record<string, unknown>>;

/**
 * The first difference between what a side listed and what it lists now, in words. An instant may be written in another
 * form, and null says the same as absence.
 *
 * @param key the field that names a record
 * @param fields what is compared
 * @returns null when there is none
 */
export function firstDifference(
  was: readonly Listed[],
  is: readonly Listed[],
  key: string,
  fields: readonly string[],
): string | null {
  for (const id of new Set([...was, ...is].map((one) => String(one[key])))) {
    const [old, fresh] = [was, is].map((side) => side.filter((one) => String(one[key]) === id));
    const [before, now] = [old?.[0], fresh?.[0]];
    if (!before) return `: ${id} is new (${String(now?.status)})`;
    if (!now) return `: ${id} is gone`;
    const field = fields.find((name) => !isSame(before[name], now[name]));
    if (field) return `${field} of ${id} from ${JSON.stringify(before[field])} to ${JSON.stringify(now[field])}`;
    if (old?.length !== fresh?.length) return `: ${id} is listed ${fresh?.length} times instead of ${old?.length}`;
  }
  return null;
}

function isSame(one: unknown, other: unknown): boolean {
  const [before, now] = [instantOf(one), instantOf(other)];
  if (before && now) return isSameInstant(before, now);
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
