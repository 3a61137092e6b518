import type { ParameterDescription } from '../document';

/** What a parameter is called on the wire. */
export function wireNameOf(parameter: ParameterDescription): string {
  return parameter['x-wire-name'] ?? parameter.name;
}
