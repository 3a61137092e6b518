/** Compares texts by code unit: the same order on every machine, whatever its language. For `sort`. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
