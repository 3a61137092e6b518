import { createHash } from 'node:crypto';

/** Draws by lot: the same items and seed give the same ones, on every machine. */
export function draw<Item>(
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
