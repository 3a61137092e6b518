/** Nobody means a word by a text that is longer; comparing takes the square of the length. */
const LONGEST = 200;

/**
 * The known words that are most similar to an unknown one.
 *
 * @param typed what was typed
 * @param known every word there is
 * @param most how many at most
 * @returns those that are a slip or two away, the nearest first; upper and lower case count as the same
 */
export function nearMatches(typed: string, known: Iterable<string>, most = 3): string[] {
  if (typed.length > LONGEST) return [];
  const near = [...new Set(known)]
    .filter((word) => Math.abs(word.length - typed.length) <= slipsAllowed(word, typed))
    .map((word) => ({ word, slips: slips(typed.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, slips }) => slips <= slipsAllowed(word, typed))
    .sort((one, other) => one.slips - other.slips || one.word.localeCompare(other.word));
  // Much less similar words are left out where one is very similar.
  return near
    .filter(({ slips }) => slips <= (near[0]?.slips ?? 0) + 1)
    .slice(0, most)
    .map(({ word }) => word);
}

const slipsAllowed = (one: string, other: string): number =>
  Math.max(1, Math.floor(Math.max(one.length, other.length) / 4));

// Letters left out, put in, taken for another or swapped with the next (optimal string alignment). The kept libraries,
// fastest-levenshtein and leven, count swapped letters as two slips, and so find nothing for `Wehn`.
function slips(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row += 1) {
    rows[row] = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const [a, b] = [one[row - 1], other[column - 1]];
      const swapped = row > 1 && column > 1 && a === other[column - 2] && one[row - 2] === b;
      const costs = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (a === b ? 0 : 1)];
      rows[row]?.push(Math.min(...costs, ...(swapped ? [at(row - 2, column - 2) + 1] : [])));
    }
  }
  return at(one.length, other.length);
}
