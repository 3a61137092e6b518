import { toUSVString } from 'node:util';

const STARTS_FORMULA = /^[=+\-@\t\r\n|%]/;
const LONGEST = 32_000;

/**
 * Makes a text safe for a cell: a program that opens the sheet must not take it for a formula. What could start one gets
 * an apostrophe in front, control characters go, and what no cell can hold is cut.
 *
 * @param text anything, also what a platform answered
 */
export function safeText(text: string): string {
  const clean = toUSVString(text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ''));
  const safe = STARTS_FORMULA.test(clean) ? `'${clean}` : clean;
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST)} ...` : safe;
}
