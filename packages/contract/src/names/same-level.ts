import type { JsonSchema } from '../document';

/** A schema and all that apply to the same value besides it (`allOf`, `if` ...). */
export function sameLevel(schema: JsonSchema): JsonSchema[] {
  const beside = [
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...[schema.if, schema.then, schema.else].filter((nested) => nested !== undefined),
  ];
  return [schema, ...beside.flatMap(sameLevel)];
}
