import { isJsonObject, type JsonSchema } from '../document';
import type { Deviation } from '../model';
import { adoptAcceptedNames, type NameTree, wireSchema } from '../names';
import { deviationsOf } from './deviations';
import { type Expectation, narrowed } from './expectation';
import { isOfType, type Media } from './media';
import { createValidator, requireUsable } from './validator';
import { typeWord } from './wording';

/** Checks bodies of one kind, in wire form. */
export interface BodyCheck {
  /**
   * @param contentType null when the header is absent, undefined when it is not to be checked
   * @param required the body must be there even if nothing in it is required
   */
  check(body: unknown, contentType: string | null | undefined, required: boolean): Deviation[];
  /** @throws DescriptionProblem when the schema is not usable */
  requireUsable(): void;
}

/**
 * @param side of the message, e.g. `response`
 * @param names of the schema's properties
 */
export function createBodyCheck(media: Media, names: NameTree | null, side: string, inherited: Expectation): BodyCheck {
  const schema = wireSchema(media.schema);
  const validate = createValidator(schema);
  const ofBody = narrowed(inherited, schema);
  const where = `${side}.body`;
  const isJson = media.type === 'application/json';

  function check(body: unknown, contentType: string | null | undefined, required: boolean): Deviation[] {
    if (isEmpty(body)) {
      return required || needsSomething(schema) ? [{ ...ofBody, where, message: 'is missing' }] : [];
    }
    if (typeof body === 'string' && isJson && wantsStructure(schema)) {
      return [{ ...ofBody, where, message: `must be JSON, got ${contentType ?? typeWord(body)}` }];
    }
    const wrongType = typeDeviation(contentType);
    const adopted = withoutOptionalNulls(adoptAcceptedNames(names, body, where).value, schema);
    const deviations = deviationsOf(validate(adopted), schema, where, inherited);
    return wrongType ? [wrongType, ...deviations] : deviations;
  }

  function typeDeviation(contentType: string | null | undefined): Deviation | undefined {
    if (contentType === undefined || (contentType !== null && isOfType(contentType, media.type))) return undefined;
    const got = contentType === null ? 'none' : contentType;
    // That requests with a body carry their type is stated; that answers do is taken from the examples, and how the CRM
    // is
    // called is agreed per deployment.
    const expectation: Expectation =
      side === 'request' && inherited.basis !== 'assumed-shape'
        ? { basis: 'stated', source: 'docs/spec/opentv-platform.md, "Common headers"' }
        : { basis: 'assumed-shape', source: ofBody.source };
    return { ...expectation, where: `${side}.headers.content-type`, message: `must be ${media.type}, got ${got}` };
  }

  return { check, requireUsable: () => requireUsable(schema) };
}

function isEmpty(body: unknown): boolean {
  return body === undefined || body === null || body === '';
}

function needsSomething(schema: JsonSchema): boolean {
  return (schema.required?.length ?? 0) > 0 || schema.type === 'array';
}

function wantsStructure(schema: JsonSchema): boolean {
  return schema.type === 'object' || schema.type === 'array';
}

/**
 * A value without its optional properties that are null: null counts as absent.
 *
 * @param value a body in wire form
 * @param schema of it, in wire form
 */
function withoutOptionalNulls(value: unknown, schema: JsonSchema | undefined): unknown {
  if (!schema) return value;
  if (Array.isArray(value)) return value.map((item) => withoutOptionalNulls(item, schema.items));
  if (!isJsonObject(value)) return value;
  const { properties = {}, required = [] } = schema;
  const said = Object.entries(value).filter(
    ([name, property]) => property !== null || !(name in properties) || required.includes(name),
  );
  return Object.fromEntries(said.map(([name, property]) => [name, withoutOptionalNulls(property, properties[name])]));
}
