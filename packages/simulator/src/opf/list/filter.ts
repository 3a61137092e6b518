import { readInstant } from '@opentv-bango/contract';
import { jsonObject, ListArgumentError } from './argument-error';

/** Says whether an entitlement is asked for. */
export type Matches = (entitlement: object) => boolean;

type Test = (value: unknown) => boolean;

const TIMES = ['validFrom', 'expiryDate', 'created', 'modified'];

/**
 * Reads `filter`: a MongoDB query on the fields of an entitlement, all of which must match: a value, or an object of
 * the operators `$eq`, `$ne`, `$in`, `$nin`, `$gt`, `$gte`, `$lt`, `$lte`. Times are compared as moments, whatever
 * their time zone.
 *
 * @param text JSON; undefined: everything matches
 * @throws ListArgumentError
 */
export function parseFilter(text: string | undefined): Matches {
  if (text === undefined) {
    return () => true;
  }
  const tests = Object.entries(jsonObject('filter', text)).map(([field, wanted]) => ({
    field,
    test: testOf(field, wanted),
  }));
  return (entitlement) => tests.every(({ field, test }) => test(comparable(field, Reflect.get(entitlement, field))));
}

function testOf(field: string, wanted: unknown): Test {
  if (field.startsWith('$')) {
    throw new ListArgumentError(`filter does not support ${field}: name fields, all of which must match.`);
  }
  if (wanted === null || typeof wanted !== 'object') {
    return equals(field, wanted);
  }
  const operators = Object.entries(wanted);
  if (Array.isArray(wanted) || operators.length === 0 || operators.some(([name]) => !name.startsWith('$'))) {
    throw new ListArgumentError(`filter: ${field} must be a value or an object of operators such as {"$in": [...]}.`);
  }
  const tests = operators.map(([name, operand]) => operatorTest(field, name, operand));
  return (value) => tests.every((test) => test(value));
}

function operatorTest(field: string, name: string, operand: unknown): Test {
  switch (name) {
    case '$eq':
      return equals(field, operand);
    case '$ne':
      return not(equals(field, operand));
    case '$in':
      return among(field, name, operand);
    case '$nin':
      return not(among(field, name, operand));
    case '$gt':
      return ordered(field, name, operand, (value, bound) => value > bound);
    case '$gte':
      return ordered(field, name, operand, (value, bound) => value >= bound);
    case '$lt':
      return ordered(field, name, operand, (value, bound) => value < bound);
    case '$lte':
      return ordered(field, name, operand, (value, bound) => value <= bound);
    default:
      throw new ListArgumentError(`filter does not support ${name}: use $eq, $ne, $in, $nin, $gt, $gte, $lt or $lte.`);
  }
}

function equals(field: string, operand: unknown): Test {
  const wanted = comparable(field, operand);
  return (value) => value === wanted;
}

function not(test: Test): Test {
  return (value) => !test(value);
}

function among(field: string, name: string, operand: unknown): Test {
  if (!Array.isArray(operand)) {
    throw new ListArgumentError(`filter: ${name} of ${field} must be a list.`);
  }
  const wanted = operand.map((one) => comparable(field, one));
  return (value) => wanted.includes(value);
}

function ordered(
  field: string,
  name: string,
  operand: unknown,
  holds: (value: string | number, bound: string | number) => boolean,
): Test {
  const bound = comparable(field, operand);
  const isTime = TIMES.includes(field);
  if (!(typeof bound === 'number' || (typeof bound === 'string' && !isTime))) {
    throw new ListArgumentError(
      `filter: ${name} of ${field} must be ${isTime ? 'an ISO 8601 time' : 'text or a number'}.`,
    );
  }
  return (value) =>
    (typeof value === 'string' || typeof value === 'number') && typeof value === typeof bound && holds(value, bound);
}

/** Moments as numbers; everything else as it is; an absent field is null, as MongoDB has it. */
function comparable(field: string, value: unknown): unknown {
  if (TIMES.includes(field) && typeof value === 'string') {
    return readInstant(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00Z` : value)?.time ?? value;
  }
  return value ?? null;
}
