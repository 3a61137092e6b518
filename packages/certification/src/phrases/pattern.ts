/**
 * A pattern as a list of parts: one of some words, or a hole in which anything may stand. Patterns of a pack come from
 * whoever made it: they are never compiled to regular expressions, which could take for ever.
 */
export type Part = { oneOf: readonly string[] } | 'hole';

/** Longer texts and patterns are advised on by nobody. */
export const LONGEST = 500;

/** A phrase (`the subscription(s) is/are {status}`) in which anything may stand for a parameter. */
export function partsOfPhrase(phrase: string): Part[] {
  return phrase.split(/(\{\w*\}|\([^()]*\)|[^\s/(){}]+(?:\/[^\s/(){}]+)+)/).map((part, index) => {
    if (index % 2 === 0) return { oneOf: [part] };
    if (part.startsWith('{')) return 'hole';
    return { oneOf: part.startsWith('(') ? [part.slice(1, -1), ''] : part.split('/') };
  });
}

/**
 * The alternatives of a parameter's pattern: words, with groups of words in them (`purchases the (?:one|other) product`).
 *
 * @returns null for any other regular expression
 */
export function partsOfWords(pattern: string): Part[][] | null {
  const alternatives: Part[][] = [[]];
  for (const [index, part] of pattern.split(/(\(\?:[^()]*\)|\|)/).entries()) {
    const last = alternatives.at(-1);
    if (part === '|') alternatives.push([]);
    else if (/[\\^$*+?.[\]{}]/.test(index % 2 === 0 ? part : part.slice(3))) return null;
    else if (index % 2 === 1) last?.push({ oneOf: part.slice(3, -1).split('|') });
    else if (/[()]/.test(part)) return null;
    else last?.push({ oneOf: [part] });
  }
  return alternatives;
}

/**
 * Matches a whole text. The time is bounded by the number of parts times the square of the text's length.
 *
 * @returns what stands in the holes, the first as long as can be; null where the text does not fit
 */
export function matchParts(parts: readonly Part[], text: string): string[] | null {
  if (text.length > LONGEST) return null;
  const failed = new Set<number>();
  const from = (index: number, at: number): string[] | null => {
    const part = parts[index];
    if (part === undefined) return at === text.length ? [] : null;
    const key = index * (LONGEST + 1) + at;
    if (failed.has(key)) return null;
    const found = part === 'hole' ? inHole(index, at) : readableText(part.oneOf, index, at);
    if (found === null) failed.add(key);
    return found;
  };
  const inHole = (index: number, at: number): string[] | null => {
    for (let end = text.length; end > at; end -= 1) {
      const rest = from(index + 1, end);
      if (rest !== null) return [text.slice(at, end), ...rest];
    }
    return null;
  };
  const readableText = (words: readonly string[], index: number, at: number): string[] | null => {
    for (const word of words) {
      const rest = text.startsWith(word, at) ? from(index + 1, at + word.length) : null;
      if (rest !== null) return rest;
    }
    return null;
  };
  return from(0, 0);
}
