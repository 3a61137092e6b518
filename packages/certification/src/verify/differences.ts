import { isDeepStrictEqual } from 'node:util';

const MOST = 8;

/**
 * Where two JSON values differ.
 *
 * @param claimed what a file says
 * @param found what it should say
 * @param name how to call an item of a list; its index when it gives nothing
 * @returns one sentence for each place, at most eight; verdicts of scenarios first, because the rest follows from them
 */
export function differences(
  claimed: unknown,
  found: unknown,
  name: (item: unknown) => string | undefined = () => undefined,
): string[] {
  const places: string[] = [];
  walk(claimed, found, '');
  const rank = (place: string): number => (/^scenarios\[[^\]]*\]\.verdict /.test(place) ? 0 : 1);
  places.sort((a, b) => rank(a) - rank(b));
  return places.length > MOST ? [...places.slice(0, MOST), `and ${places.length - MOST} more.`] : places;

  function walk(a: unknown, b: unknown, path: string): void {
    if (isDeepStrictEqual(a, b)) return;
    if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) {
      places.push(`${path || 'the whole'} says ${shown(a)}, and the recorded messages give ${shown(b)}.`);
      return;
    }
    const left = new Map(Object.entries(a));
    const right = new Map(Object.entries(b));
    for (const key of new Set([...left.keys(), ...right.keys()])) {
      const label = Array.isArray(b)
        ? `[${name(right.get(key)) ?? name(left.get(key)) ?? key}]`
        : `${path ? '.' : ''}${key}`;
      walk(left.get(key), right.get(key), path + label);
    }
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
