import { isJsonObject, type JsonSchema } from '../document';
import { sameLevel, wireNames } from './name-tree';

const NESTED = ['items', 'not', 'contains'] as const;
const BESIDE = ['if', 'then', 'else'] as const;
const BESIDE_LISTS = ['allOf', 'anyOf', 'oneOf'] as const;

/**
 * The schema as messages have it: properties under their wire names. Annotations stay, so that the basis of a problem
 * can be looked up along the schema.
 */
export function wireSchema(schema: JsonSchema): JsonSchema {
  return rename(schema, wireNames(sameLevel(schema)));
}

function rename(schema: JsonSchema, names: ReadonlyMap<string, string>): JsonSchema {
  const wire = (name: string) => names.get(name) ?? name;
  const result: JsonSchema = { ...schema };
  if (schema.required) result.required = schema.required.map(wire);
  if (schema.properties) {
    result.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [wire(name), wireSchema(property)]),
    );
  }
  if (typeof schema.additionalProperties === 'object') {
    result.additionalProperties = wireSchema(schema.additionalProperties);
  }
  for (const keyword of NESTED) {
    const nested = schema[keyword];
    if (isJsonObject(nested)) result[keyword] = wireSchema(nested);
  }
  for (const keyword of BESIDE) {
    const nested = schema[keyword];
    if (nested) result[keyword] = rename(nested, names);
  }
  for (const keyword of BESIDE_LISTS) {
    const nested = schema[keyword];
    if (nested) result[keyword] = nested.map((each) => rename(each, names));
  }
  return result;
}
