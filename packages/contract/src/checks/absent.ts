import { isJsonObject, type JsonSchema } from '../document';

/**
 * A value without the properties that are null and need not be there: to say null is as good as to say nothing.
 *
 * @param value a body in wire form
 * @param schema of it, in wire form
 */
export function withoutOptionalNulls(value: unknown, schema: JsonSchema | undefined): unknown {
  if (!schema) return value;
  if (Array.isArray(value)) return value.map((item) => withoutOptionalNulls(item, schema.items));
  if (!isJsonObject(value)) return value;
  const { properties = {}, required = [] } = schema;
  const said = Object.entries(value).filter(
    ([name, property]) => property !== null || !(name in properties) || required.includes(name),
  );
  return Object.fromEntries(said.map(([name, property]) => [name, withoutOptionalNulls(property, properties[name])]));
}
