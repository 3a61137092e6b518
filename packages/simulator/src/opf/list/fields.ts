import { jsonObject, ListArgumentError } from './argument-error';

/** Leaves of an entitlement what is asked for. */
export type Selects = (entitlement: object) => Record<string, unknown>;

/**
 * Reads `fields`: names with commas between them, or MongoDB's projection (`{"status":1}`, `{"created":0}`). `_id` is
 * always there unless it is excluded.
 *
 * @param text undefined: all fields
 * @throws ListArgumentError
 */
export function parseFields(text: string | undefined): Selects {
  if (text === undefined) {
    return (entitlement) => ({ ...entitlement });
  }
  if (text.trimStart().startsWith('{')) {
    return projection(jsonObject('fields', text));
  }
  const names = text.split(',').map((name) => name.trim());
  if (names.some((name) => name === '')) {
    throw new ListArgumentError('fields must be names with commas between them, e.g. productId,status.');
  }
  return only(['_id', ...names]);
}

function projection(choices: Record<string, unknown>): Selects {
  const entries = Object.entries(choices);
  const named = (choice: 0 | 1) => entries.filter(([, value]) => value === choice).map(([name]) => name);
  const included = named(1);
  const excluded = named(0);
  const others = excluded.filter((name) => name !== '_id');
  if (
    entries.length === 0 ||
    included.length + excluded.length < entries.length ||
    (included.length > 0 && others.length > 0)
  ) {
    throw new ListArgumentError('fields must name fields with 1, or with 0, e.g. {"status":1}.');
  }
  if (included.length === 0) {
    return (entitlement) =>
      Object.fromEntries(Object.entries(entitlement).filter(([name]) => !excluded.includes(name)));
  }
  return only(excluded.includes('_id') ? included : ['_id', ...included]);
}

function only(names: readonly string[]): Selects {
  return (entitlement) => Object.fromEntries(Object.entries(entitlement).filter(([name]) => names.includes(name)));
}
