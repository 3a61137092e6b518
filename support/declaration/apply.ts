import type { Declarable, Declared } from './declaration';

/** Which steps need an operation to be supported. */
const NEEDED_BY: Record<Declarable, RegExp> = {
  suspend: /suspend/i,
  resume: /resum/i,
  'change-product': /\bchange[ds] (the subscription )?to\b|product change|becomes one to|is to the [\w -]+ product/,
  recover: /recovery URL/,
};

/** The tag of a scenario that shows how an operation is refused which the operator declared as unsupported. */
const SHOWS_REFUSAL = '@declared:';

/**
 * Why a scenario does not apply, by what the operator declared; null where the declaration does not concern it.
 *
 * @param tags with their `@`
 * @param stepTexts the scenario's steps: one that needs an unsupported operation cannot be done
 */
export function declaredAway(
  tags: readonly string[],
  stepTexts: readonly string[],
  declared: readonly Declared[],
): string | null {
  const shown = tags.find((tag) => tag.startsWith(SHOWS_REFUSAL))?.slice(SHOWS_REFUSAL.length);
  if (shown) {
    return declared.some(({ operation }) => operation === shown) ? null : `${shown} is not declared as unsupported`;
  }
  const needed = declared.find(({ operation }) => stepTexts.some((text) => NEEDED_BY[operation].test(text)));
  return needed ? `the operator declares that the route does not support ${needed.operation}: ${needed.reason}` : null;
}
