import { DescriptionProblem, type JsonSchema } from '../document';

/** How one property is called. */
export interface PropertyNames {
  canonical: string;
  wire: string;
  /** Further wire names that are understood. */
  accepted: readonly string[];
  source: string | null;
  inner: NameTree | null;
}

/** The names in a value and below it. */
export interface NameTree {
  properties: readonly PropertyNames[];
  items: NameTree | null;
  /** Of the values of all other properties. */
  others: NameTree | null;
}

/**
 * @returns null where every name is the same on the wire, so that nothing needs to be translated
 * @throws DescriptionProblem when two properties of one object have the same name on the wire
 */
export function nameTree(schema: JsonSchema | undefined): NameTree | null {
  if (!schema) return null;
  const level = sameLevel(schema);
  const properties = propertyNames(level);
  const items = firstTree(level.map((each) => each.items));
  const others = firstTree(level.map((each) => each.additionalProperties));
  const same = properties.every((names) => names.canonical === names.wire && !names.accepted.length && !names.inner);
  return same && !items && !others ? null : { properties, items, others };
}

/** What each property of an object is called, over all schemas that apply to the object. */
export function wireNames(level: readonly JsonSchema[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const [canonical, property] of level.flatMap((schema) => Object.entries(schema.properties ?? {}))) {
    const wire = property['x-wire-name'];
    if (wire !== undefined || !names.has(canonical)) names.set(canonical, wire ?? canonical);
  }
  return names;
}

function propertyNames(level: readonly JsonSchema[]): PropertyNames[] {
  const owners = new Map<string, string>();
  return [...wireNames(level)].map(([canonical, wire]) => {
    const owner = owners.get(wire);
    if (owner !== undefined) {
      throw new DescriptionProblem(
        `the properties "${owner}" and "${canonical}" are both called "${wire}" on the wire`,
      );
    }
    owners.set(wire, canonical);
    const definitions = level.map((schema) => schema.properties?.[canonical]).filter((each) => each !== undefined);
    return {
      canonical,
      wire,
      accepted: definitions.flatMap((definition) => definition['x-accepted-names'] ?? []),
      source: definitions.map((definition) => definition['x-source']).find((source) => source !== undefined) ?? null,
      inner: firstTree(definitions),
    };
  });
}

function firstTree(schemas: readonly (JsonSchema | boolean | undefined)[]): NameTree | null {
  for (const schema of schemas) {
    const tree = typeof schema === 'object' ? nameTree(schema) : null;
    if (tree) return tree;
  }
  return null;
}

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
