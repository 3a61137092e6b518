import type { Declarable } from '../declaration';
import { needsSeveral, type StepTraits } from '../step-traits';

/** What the steps of a scenario need that an operator can declare as unsupported. */
export function neededBy(steps: readonly StepTraits[]): Declarable[] {
  const mayFail = steps.some(({ purchaseMayFail }) => purchaseMayFail === true);
  const given = steps.flatMap(({ gives, buys }) => (gives && !(buys && mayFail) ? [gives] : []));
  const needs = steps.flatMap((step) => step.needs ?? []);
  return needsSeveral(given) ? [...needs, 'several-subscriptions'] : needs;
}
