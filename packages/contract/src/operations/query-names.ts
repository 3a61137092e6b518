import { wireNameOf } from '../checks';
import type { ParameterDescription } from '../document';

/** Renames query parameters, as `names` of a body do for properties. */
export interface QueryNames {
  encode(query: Record<string, string>): Record<string, string>;
  decode(query: Record<string, string>): Record<string, string>;
}

export function queryNames(parameters: readonly ParameterDescription[]): QueryNames {
  const toWire = new Map(parameters.map((parameter) => [parameter.name, wireNameOf(parameter)]));
  const toCanonical = new Map([...toWire].map(([canonical, wire]) => [wire, canonical]));
  return { encode: (query) => renamed(query, toWire), decode: (query) => renamed(query, toCanonical) };
}

function renamed(query: Record<string, string>, names: ReadonlyMap<string, string>): Record<string, string> {
  const taken = new Set(names.values());
  return Object.fromEntries(
    Object.entries(query)
      // An unknown parameter with a name of the other side would be read as that parameter.
      .filter(([name]) => names.has(name) || !taken.has(name))
      .map(([name, value]) => [names.get(name) ?? name, value]),
  );
}
