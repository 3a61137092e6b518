import { jsonObject, ListArgumentError } from './argument-error';

/** Says which of two entitlements comes first. */
export type Compares = (one: object, other: object) => number;

/**
 * Reads `sort`: MongoDB form, e.g. `{"created":-1}`; the first field counts most.
 *
 * @param text JSON; undefined: in the order in which they were made
 * @throws ListArgumentError
 */
export function parseSort(text: string | undefined): Compares {
  if (text === undefined) {
    return () => 0;
  }
  const keys = Object.entries(jsonObject('sort', text));
  if (keys.length === 0 || keys.some(([, direction]) => direction !== 1 && direction !== -1)) {
    throw new ListArgumentError('sort must name fields with 1 (ascending) or -1 (descending), e.g. {"created":-1}.');
  }
  return (one, other) => {
    for (const [field, direction] of keys) {
      const order = compare(String(Reflect.get(one, field) ?? ''), String(Reflect.get(other, field) ?? ''));
      if (order !== 0) {
        return order * Number(direction);
      }
    }
    return 0;
  };
}

function compare(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}
