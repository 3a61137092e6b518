import { DescriptionProblem } from './document-shape';

const ANNOTATIONS = new Set(['description', 'summary', 'title', 'default', 'deprecated', 'example', 'examples']);

/**
 * Replaces every `$ref` of a document by what it points to. Annotations beside a `$ref` win over those of the target;
 * any other keyword there applies besides the target (`allOf`), as JSON Schema 2020-12 says. The library for this,
 * `@apidevtools/json-schema-ref-parser`, merges both, works asynchronously only, and needs Node 22.
 *
 * @param document an OpenAPI document; it is not changed
 * @returns the same document without `$ref`; equal references share one object
 * @throws DescriptionProblem for a reference that points to nothing, outside, or to itself
 */
export function dereference(document: JsonObject): JsonObject {
  const resolved = new Map<string, unknown>();
  const underWay = new Set<string>();

  function target(reference: string): unknown {
    if (resolved.has(reference)) return resolved.get(reference);
    if (underWay.has(reference)) throw new DescriptionProblem(`"$ref: ${reference}" refers to itself`);
    underWay.add(reference);
    const value = visit(pointedAt(document, reference));
    underWay.delete(reference);
    resolved.set(reference, value);
    return value;
  }

  function visit(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(visit);
    if (!isJsonObject(node)) return node;
    if (typeof node.$ref !== 'string') return visitEntries(node);
    const { $ref: reference, ...beside } = node;
    return combine(target(String(reference)), visitEntries(beside));
  }

  function visitEntries(node: JsonObject): JsonObject {
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, visit(value)]));
  }

  return visitEntries(document);
}

function combine(target: unknown, beside: JsonObject): unknown {
  const entries = Object.entries(beside);
  if (entries.length === 0 || !isJsonObject(target)) return target;
  const isAnnotation = ([name]: [string, unknown]) => name.startsWith('x-') || ANNOTATIONS.has(name);
  const annotations = Object.fromEntries(entries.filter(isAnnotation));
  const constraints = Object.fromEntries(entries.filter((entry) => !isAnnotation(entry)));
  return Object.keys(constraints).length === 0
    ? { ...target, ...annotations }
    : { allOf: [target, constraints], ...annotations };
}

function pointedAt(document: JsonObject, reference: string): unknown {
  if (!reference.startsWith('#/')) {
    throw new DescriptionProblem(`"$ref: ${reference}" does not point into this document (#/...)`);
  }
  let node: unknown = document;
  for (const part of reference.slice(2).split('/')) {
    const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    node = isJsonObject(node) || Array.isArray(node) ? Reflect.get(node, name) : undefined;
  }
  if (node === undefined) throw new DescriptionProblem(`"$ref: ${reference}" points to nothing`);
  return node;
}

/** A parsed JSON or YAML object. */
export type JsonObject = { [name: string]: unknown };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
