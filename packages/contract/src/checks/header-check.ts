import type { ParameterDescription } from '../document';
import type { Deviation } from '../model';
import { type Expectation, narrowed } from './expectation';

/** Header fields are text, so what can be wrong with one that is described is that it is missing or empty. */
export type HeaderCheck = (headers: Record<string, string>) => Deviation[];

/** @param secured whether the operation needs a token */
export function createHeaderCheck(
  parameters: readonly ParameterDescription[],
  secured: boolean,
  inherited: Expectation,
): HeaderCheck {
  const expected = parameters.map((parameter) => ({
    name: wireNameOf(parameter).toLowerCase(),
    required: parameter.required ?? false,
    expectation: narrowed(inherited, parameter),
  }));
  if (secured) {
    const expectation: Expectation = { basis: 'stated', source: 'docs/spec/opentv-platform.md, "Common headers"' };
    expected.unshift({ name: 'authorization', required: true, expectation });
  }

  return (headers) => {
    const given = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    return expected.flatMap(({ name, required, expectation }) => {
      const value = given.get(name);
      const where = `request.headers.${name}`;
      if (value === undefined) return required ? [{ ...expectation, where, message: 'is missing' }] : [];
      return value.trim() === '' ? [{ ...expectation, where, message: 'must not be empty' }] : [];
    });
  };
}

/** What a parameter is called on the wire. */
export function wireNameOf(parameter: ParameterDescription): string {
  return parameter['x-wire-name'] ?? parameter.name;
}
