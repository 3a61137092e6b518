import { PRODUCT_VARIABLES } from './product-variables';
import type { Sourced } from './sources';

const { standard, premium, 'confirmed-later': later, 'confirmed-later premium': laterPremium } = PRODUCT_VARIABLES;
const CHANGE = 'a change from one to the other would show nothing';
const MERCHANT = "one must be of the standard product's merchant, and the other of another one";

/** Variables that must not name the same product, and why. Any two others may: one product can behave in several ways. */
const DIFFERENT: [name: string, other: string, why: string][] = [
  [premium, standard, CHANGE],
  [laterPremium, later, CHANGE],
  ['PRODUCT_OTHER_MERCHANT', standard, MERCHANT],
  ['PRODUCT_OTHER_MERCHANT', premium, MERCHANT],
];

/** Variables that name the same product although the verdicts would then mean nothing: one sentence each. */
export function sameProducts(sources: ReadonlyMap<string, Sourced>): string[] {
  return DIFFERENT.flatMap(([name, other, why]) => {
    const value = sources.get(name)?.value;
    if (value === undefined || value !== sources.get(other)?.value) return [];
    return [`${name} and ${other} are both "${value}": ${why}. Name another product in ${name}, or leave it out.`];
  });
}
