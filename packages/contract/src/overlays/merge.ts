import { isJsonObject, type JsonObject } from '../document';

/** The two values have forms that the Overlay Specification does not merge. */
export class IncompatibleUpdate extends Error {
  override readonly name = 'IncompatibleUpdate';
}

/**
 * Merges `update` into `target` in place, as the Overlay Specification says (1.1 words what 1.0 left open): new
 * properties are added, primitives replace primitives, arrays are concatenated, objects are merged.
 *
 * @throws IncompatibleUpdate for any other pair, naming the property
 */
export function mergeInto(target: JsonObject, update: JsonObject): void {
  for (const [name, value] of Object.entries(update)) {
    const present = target[name];
    if (!Object.hasOwn(target, name)) target[name] = structuredClone(value);
    else if (isJsonObject(present) && isJsonObject(value)) mergeInto(present, value);
    else if (Array.isArray(present) && Array.isArray(value)) present.push(...structuredClone(value));
    else if (isPrimitive(present) && isPrimitive(value)) target[name] = value;
    else throw new IncompatibleUpdate(`"${name}" is ${form(present)} and cannot be updated with ${form(value)}`);
  }
}

function isPrimitive(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

export function form(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return isJsonObject(value) ? 'an object' : 'a single value';
}
