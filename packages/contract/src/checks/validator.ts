import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { DescriptionProblem, type JsonSchema } from '../document';
import { readInstant } from '../times';
import { wording } from './wording';

/** Says what is wrong with a value; an empty list when nothing is. */
export type Validator = (value: unknown) => ErrorObject[];

/** `text`: values come as text, as in a query, so that `5` in a text is a number. */
export type ValueForm = 'json' | 'text';

const instances = new Map<ValueForm, Ajv2020>();

function ajv(form: ValueForm): Ajv2020 {
  const known = instances.get(form);
  if (known) return known;
  const made = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: false,
    validateSchema: false,
    logger: false,
    coerceTypes: form === 'text',
  });
  addFormats(made, ['date', 'uri', 'uri-reference', 'email', 'uuid']);
  // The package's own know neither times without seconds, nor the basic form, nor the comma.
  made.addFormat('iso-date-time', (text) => readInstant(text) !== null);
  made.addFormat('date-time', (text) => readInstant(text)?.zoned === true);
  // RFC 3986 ("uri") forbids characters that browsers take, and send encoded.
  made.addFormat('absolute-url', (text) => URL.canParse(text));
  instances.set(form, made);
  return made;
}

/** @returns a validator that compiles the schema when it is first used */
export function createValidator(schema: JsonSchema, form: ValueForm = 'json'): Validator {
  let validate: ValidateFunction | undefined;
  return (value) => {
    validate ??= ajv(form).compile(schema);
    return validate(value) ? [] : (validate.errors ?? []);
  };
}

/**
 * @throws DescriptionProblem when the schema cannot be used for checks
 */
export function requireUsable(schema: JsonSchema): void {
  const checker = ajv('json');
  if (!checker.validateSchema(schema)) {
    const [error] = checker.errors ?? [];
    const reason = error ? `"${error.instancePath}" ${wording(error)}` : 'unknown reason';
    throw new DescriptionProblem(`a schema is not JSON Schema: ${reason}`);
  }
  try {
    checker.compile(schema);
  } catch (cause) {
    throw new DescriptionProblem(`a schema is not usable: ${cause instanceof Error ? cause.message : cause}`);
  }
}
