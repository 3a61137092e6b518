import { JSONPath } from 'jsonpath-plus';
import type { JsonObject } from '../document';

/** A place in a document; the root has no parent. */
export interface Selected {
  value: unknown;
  parent: JsonObject | unknown[] | null;
  key: string | number | null;
}

/**
 * @param path JSONPath without filter expressions: they would have to be evaluated as code, and an overlay is data
 * @throws Error when the path holds one, or is malformed
 */
export function select(document: JsonObject, path: string): Selected[] {
  if (bracketsOpen(path)) throw new Error('a bracket is not closed');
  const found: Selected[] = JSONPath({ path, json: document, resultType: 'all', eval: false }).map(
    (hit: { value: unknown; parent: Selected['parent']; parentProperty: Selected['key'] }) => ({
      value: hit.value,
      parent: hit.parent,
      key: hit.parentProperty,
    }),
  );
  return found;
}

/** jsonpath-plus reads a path with an unclosed bracket as the path before it. */
function bracketsOpen(path: string): boolean {
  const outsideQuotes = path.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '');
  return outsideQuotes.split('[').length !== outsideQuotes.split(']').length;
}
