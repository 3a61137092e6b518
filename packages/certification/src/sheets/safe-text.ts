import { toUSVString } from 'node:util';

/** At the start of a line: a program may take each line of a cell for a cell. */
const STARTS_FORMULA = /(?:^|(?<=\n|\r(?!\n)))(?=[ "]*[=+\-@＝＋－＠|%\t])/g;
/** After a separator, where a program may split the cell. */
const STARTS_SPLIT = /(?<=[,;\t])(?=[ "]*[=+＝＋－＠@])|(?<=[,;\t])(?="*-)/g;
const LONGEST = 32_000;

/**
 * Makes a text safe for a cell: a program that opens the sheet must not take it for a formula. What could start one gets
 * an apostrophe in front, in each line and after each separator; control characters go, and what no cell can hold is cut.
 *
 * @param text anything, also what a platform answered
 */
export function safeText(text: string): string {
  const clean = toUSVString(text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ''));
  const safe = clean.replace(STARTS_FORMULA, "'").replace(STARTS_SPLIT, "'");
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST)} ...` : safe;
}
