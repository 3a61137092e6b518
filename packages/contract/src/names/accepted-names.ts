import { isJsonObject, type JsonObject } from '../document';
import type { NameTree } from './name-tree';

/** A property that came under another than its first name. */
export interface OtherName {
  /** Place of the object, e.g. `response.body`. */
  where: string;
  /** The name that came. */
  name: string;
  /** The first name, which did not come. */
  first: string;
  source: string | null;
}

/**
 * Gives properties that came under a further accepted name their first wire name.
 *
 * @param where place of the value, for messages
 */
export function adoptAcceptedNames(
  tree: NameTree | null,
  value: unknown,
  where: string,
): { value: unknown; others: OtherName[] } {
  const others: OtherName[] = [];
  return { value: adopt(tree, value, where, others), others };
}

function adopt(tree: NameTree | null, value: unknown, where: string, others: OtherName[]): unknown {
  if (!tree) return value;
  if (Array.isArray(value)) return value.map((item, index) => adopt(tree.items, item, `${where}[${index}]`, others));
  return isJsonObject(value) ? adoptInObject(tree, value, where, others) : value;
}

function adoptInObject(tree: NameTree, value: JsonObject, where: string, others: OtherName[]): JsonObject {
  const result: JsonObject = { ...value };
  for (const { wire, accepted, source, inner } of tree.properties) {
    const name = Object.hasOwn(value, wire) ? wire : accepted.find((candidate) => Object.hasOwn(value, candidate));
    if (name === undefined) continue;
    if (name !== wire) {
      others.push({ where, name, first: wire, source });
      delete result[name];
    }
    result[wire] = adopt(inner, value[name], `${where}.${name}`, others);
  }
  return result;
}
