import { createHash } from 'node:crypto';

/** Takes a random sample: the same items and seed give the same sample on every machine. */
export function takeSample<Item>(
  items: readonly Item[],
  count: number,
  seed: string,
  nameOf: (item: Item) => string,
): Item[] {
  const lot = (item: Item): string =>
    createHash('sha256')
      .update(`${seed} ${nameOf(item)}`)
      .digest('hex');
  return [...items].sort((one, other) => (lot(one) < lot(other) ? -1 : 1)).slice(0, count);
}
