import { isJsonObject, type JsonObject } from '../document';
import type { NameTree, PropertyNames } from './name-tree';

/** Renders a value in canonical names for the wire. What the contract does not name stays as it is. */
export function toWire(tree: NameTree | null, value: unknown): unknown {
  return translate(tree, value, 'canonical', 'wire');
}

/** Reads a value from the wire into canonical names; any shape of value will do. */
export function fromWire(tree: NameTree | null, value: unknown): unknown {
  return translate(tree, value, 'wire', 'canonical');
}

type Side = 'canonical' | 'wire';

function translate(tree: NameTree | null, value: unknown, from: Side, to: Side): unknown {
  if (!tree) return value;
  if (Array.isArray(value)) return value.map((item) => translate(tree.items, item, from, to));
  return isJsonObject(value) ? translateObject(tree, value, from, to) : value;
}

function translateObject(tree: NameTree, value: JsonObject, from: Side, to: Side): JsonObject {
  const known = new Map<string, PropertyNames>(tree.properties.map((names) => [names[from], names]));
  const taken = new Set(tree.properties.map((names) => names[to]));
  const result: JsonObject = {};
  for (const [name, inner] of Object.entries(value)) {
    const names = known.get(name);
    if (names) result[names[to]] = translate(names.inner, inner, from, to);
    // An unknown property with a name of the other side would be read as that property: it is left out.
    else if (!taken.has(name)) result[name] = translate(tree.others, inner, from, to);
  }
  return result;
}
