import { readInstant } from '@opentv-bango/contract';
import sift from 'sift';
import { jsonObject, ListArgumentError } from './argument-error';

/** Says whether an entitlement is asked for. */
export type Matches = (entitlement: object) => boolean;

const TIMES = ['validFrom', 'expiryDate', 'created', 'modified'];
const OPERATORS = ['$eq', '$ne', '$in', '$nin', '$gt', '$gte', '$lt', '$lte'];

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
  const conditions = Object.entries(jsonObject('filter', text)).map(([field, wanted]) => [
    field,
    condition(field, wanted),
  ]);
  const matches = sift(Object.fromEntries(conditions));
  const times = TIMES.filter((field) => conditions.some(([name]) => name === field));
  return (entitlement) => matches(times.length === 0 ? entitlement : withMoments(entitlement, times));
}

/** A condition on one field, as sift takes it. It knows more operators, which RMG is not said to have. */
function condition(field: string, wanted: unknown): unknown {
  if (field.startsWith('$')) {
    throw new ListArgumentError(`filter does not support ${field}: name fields, all of which must match.`);
  }
  if (wanted === null || typeof wanted !== 'object') {
    return comparable(field, wanted);
  }
  const operators = Object.entries(wanted);
  if (Array.isArray(wanted) || operators.length === 0 || operators.some(([name]) => !name.startsWith('$'))) {
    throw new ListArgumentError(`filter: ${field} must be a value or an object of operators such as {"$in": [...]}.`);
  }
  return Object.fromEntries(operators.map(([name, operand]) => [name, usableOperand(field, name, operand)]));
}

function usableOperand(field: string, name: string, operand: unknown): unknown {
  if (!OPERATORS.includes(name)) {
    throw new ListArgumentError(`filter does not support ${name}: use $eq, $ne, $in, $nin, $gt, $gte, $lt or $lte.`);
  }
  if (name === '$eq' || name === '$ne') {
    return comparable(field, operand);
  }
  if (name === '$in' || name === '$nin') {
    if (!Array.isArray(operand)) {
      throw new ListArgumentError(`filter: ${name} of ${field} must be a list.`);
    }
    return operand.map((one) => comparable(field, one));
  }
  const bound = comparable(field, operand);
  const isTime = TIMES.includes(field);
  if (!(typeof bound === 'number' || (typeof bound === 'string' && !isTime))) {
    throw new ListArgumentError(
      `filter: ${name} of ${field} must be ${isTime ? 'an ISO 8601 time' : 'text or a number'}.`,
    );
  }
  return bound;
}

function withMoments(entitlement: object, times: readonly string[]): object {
  const moments = times.map((field) => [field, comparable(field, Reflect.get(entitlement, field))]);
  return { ...entitlement, ...Object.fromEntries(moments) };
}

/** Moments as numbers; everything else as it is. */
function comparable(field: string, value: unknown): unknown {
  if (TIMES.includes(field) && typeof value === 'string') {
    return readInstant(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00Z` : value)?.time ?? value;
  }
  return value;
}
