import { isJsonObject, type JsonSchema } from '../document';
import type { Basis } from '../model';

/** Why something is expected. */
export interface Expectation {
  basis: Basis;
  source: string | null;
}

interface Annotated {
  'x-basis'?: Basis | undefined;
  'x-source'?: string | undefined;
}

/** What a place in the contract says, where it says something, else what is inherited. */
export function narrowed(inherited: Expectation, annotated: Annotated | undefined): Expectation {
  return {
    basis: annotated?.['x-basis'] ?? inherited.basis,
    source: annotated?.['x-source'] ?? inherited.source,
  };
}

/**
 * Why a rule of a schema exists: the nearest annotation on the way to it.
 *
 * @param schemaPath ajv's, e.g. `#/properties/status/enum`
 * @param property of the object at the end of the path that the rule is about (the missing one of `required`)
 */
export function expectationAt(
  schema: JsonSchema,
  schemaPath: string,
  property: string | undefined,
  inherited: Expectation,
): Expectation {
  const steps = schemaPath.replace(/^#\/?/, '').split('/').slice(0, -1).map(unescapePointer);
  if (property !== undefined) steps.push('properties', property);
  let node: unknown = schema;
  let expectation = narrowed(inherited, annotationsOf(node));
  for (const step of steps) {
    node = isJsonObject(node) || Array.isArray(node) ? Reflect.get(node, step) : undefined;
    expectation = narrowed(expectation, annotationsOf(node));
  }
  return expectation;
}

function annotationsOf(node: unknown): Annotated | undefined {
  return isJsonObject(node) ? node : undefined;
}

function unescapePointer(step: string): string {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
}
