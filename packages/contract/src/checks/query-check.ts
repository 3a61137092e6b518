import type { JsonSchema, ParameterDescription } from '../document';
import type { Deviation } from '../model';
import { deviationsOf } from './deviations';
import { type Expectation, narrowed } from './expectation';
import { wireNameOf } from './header-check';
import { createValidator, requireUsable } from './validator';

export interface QueryCheck {
  check(query: Record<string, string>): Deviation[];
  /** @throws DescriptionProblem when a schema is not usable */
  requireUsable(): void;
}

/**
 * Checks a query in wire form. Values are text: those with a plain schema may be numbers or booleans in text, those with
 * a JSON content are parsed first.
 */
export function createQueryCheck(parameters: readonly ParameterDescription[], inherited: Expectation): QueryCheck {
  const ofJson = parameters.filter(({ content }) => content?.['application/json']);
  const ofText = parameters.filter((parameter) => !ofJson.includes(parameter));
  const jsonSchema = schemaOf(ofJson);
  const textSchema = schemaOf(ofText);
  const validateJson = createValidator(jsonSchema);
  const validateText = createValidator(textSchema, 'text');

  function check(query: Record<string, string>): Deviation[] {
    const deviations: Deviation[] = [];
    const values: Record<string, unknown> = {};
    for (const parameter of ofJson) {
      const name = wireNameOf(parameter);
      const text = query[name];
      if (text === undefined) continue;
      const parsed = parseJson(text);
      if (parsed) values[name] = parsed.value;
      else
        deviations.push({ ...narrowed(inherited, parameter), where: `request.query.${name}`, message: 'is not JSON' });
    }
    const unparsed = new Set(deviations.map(({ where }) => where));
    const ofValues = deviationsOf(validateJson(values), jsonSchema, 'request.query', inherited);
    const ofTexts = deviationsOf(validateText({ ...query }), textSchema, 'request.query', inherited);
    return [...deviations, ...ofValues.filter(({ where }) => !unparsed.has(where)), ...ofTexts];
  }

  return {
    check,
    requireUsable: () => {
      requireUsable(jsonSchema);
      requireUsable(textSchema);
    },
  };
}

function schemaOf(parameters: readonly ParameterDescription[]): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map((parameter) => [wireNameOf(parameter), valueSchema(parameter)])),
    required: parameters.filter(({ required }) => required).map(wireNameOf),
    dependentRequired: Object.fromEntries(
      parameters.flatMap((parameter) => {
        const needed = parameters.find(({ name }) => name === parameter['x-requires']);
        return needed ? [[wireNameOf(parameter), [wireNameOf(needed)]]] : [];
      }),
    ),
  };
}

function valueSchema(parameter: ParameterDescription): JsonSchema {
  const schema = parameter.content?.['application/json']?.schema ?? parameter.schema ?? {};
  const { 'x-basis': basis, 'x-source': source } = parameter;
  return { ...(basis && { 'x-basis': basis }), ...(source && { 'x-source': source }), ...schema };
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
