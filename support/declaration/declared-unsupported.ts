import type { Declarable, Declared } from './declaration';

/** The tag of a scenario that shows how an operation is refused which the operator declared as unsupported. */
const SHOWS_REFUSAL = '@declared:';

/**
 * Why a scenario does not apply, by what the operator declared; null where the declaration does not concern it.
 *
 * @param tags with their `@`
 * @param needs the operations that its steps use: without one of them it cannot be done
 */
export function declaredUnsupported(
  tags: readonly string[],
  needs: readonly Declarable[],
  declared: readonly Declared[],
): string | null {
  const shown = tags.find((tag) => tag.startsWith(SHOWS_REFUSAL))?.slice(SHOWS_REFUSAL.length);
  if (shown) {
    return declared.some(({ operation }) => operation === shown) ? null : `${shown} is not declared as unsupported`;
  }
  const needed = declared.find(({ operation }) => needs.includes(operation));
  return needed ? `the operator declares that the route does not support ${needed.operation}: ${needed.reason}` : null;
}
