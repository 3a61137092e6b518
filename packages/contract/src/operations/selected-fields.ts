import { wireNameOf } from '../checks';
import type { ParameterDescription } from '../document';
import type { NameTree } from '../names';

/**
 * The lists of an answer whose items may lack fields because the request asked for some of them only.
 *
 * @param query of the request, in wire form
 * @param names of the answer's body
 * @returns wire names
 */
export function listsWithSelectedFields(
  parameters: readonly ParameterDescription[],
  query: Record<string, string>,
  names: NameTree | null,
): string[] {
  return parameters
    .filter((parameter) => Object.hasOwn(query, wireNameOf(parameter)))
    .flatMap((parameter) => parameter['x-selects-fields-of'] ?? [])
    .map((list) => names?.properties.find(({ canonical }) => canonical === list)?.wire ?? list);
}

/** @param where of a deviation, e.g. `response.body.resourceSet[0].status` */
export function isInItemOf(lists: readonly string[], where: string): boolean {
  return lists.some((list) => where.startsWith(`response.body.${list}[`));
}
