import type { ErrorObject } from 'ajv';
import type { JsonSchema } from '../document';
import type { Basis, Deviation } from '../model';
import { type Expectation, expectationAt } from './expectation';
import { wording } from './wording';

/** Keywords whose errors only repeat the nested errors. */
const SUMMARIES = new Set(['if']);
const STRICTNESS: readonly Basis[] = ['assumed-shape', 'assumed-rule', 'stated'];

/**
 * One deviation per problem, in the order of the schema.
 *
 * @param errors ajv's, made with `verbose`
 * @param schema the whole schema that was applied
 * @param root the place of the value, e.g. `response.body`
 * @param inherited the expectation where the schema says nothing
 */
export function deviationsOf(
  errors: readonly ErrorObject[],
  schema: JsonSchema,
  root: string,
  inherited: Expectation,
): Deviation[] {
  const wrongType = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  const found = new Map<string, Deviation>();
  for (const error of errors) {
    if (SUMMARIES.has(error.keyword)) continue;
    if (error.keyword !== 'type' && wrongType.has(error.instancePath)) continue;
    const property = missingProperty(error);
    const where = root + place(error.instancePath) + (property === undefined ? '' : step(property));
    const deviation = {
      ...expectationAt(schema, error.schemaPath, property, inherited),
      where,
      message: wording(error),
    };
    // Two errors of one kind at one place are one problem: the stricter rule is kept.
    const key = `${where} ${error.keyword}`;
    const known = found.get(key);
    if (!known || STRICTNESS.indexOf(deviation.basis) > STRICTNESS.indexOf(known.basis)) found.set(key, deviation);
  }
  return [...found.values()];
}

function missingProperty(error: ErrorObject): string | undefined {
  const property: unknown = error.params.missingProperty;
  return typeof property === 'string' ? property : undefined;
}

function place(instancePath: string): string {
  return instancePath
    .split('/')
    .slice(1)
    .map((each) => step(each.replaceAll('~1', '/').replaceAll('~0', '~')))
    .join('');
}

function step(name: string): string {
  if (/^\d+$/.test(name)) return `[${name}]`;
  return /^[\w-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
