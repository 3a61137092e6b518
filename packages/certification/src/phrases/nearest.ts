import { nearMatches } from '@opentv-bango/contract';

/** Share of common words from which a text counts as similar. */
const NEAR = 0.5;
/** How much less similar than the best match another one may be. */
const MARGIN = 0.15;

/** Stop words: nearly every phrase has them. */
const FILLING = new Set(['a', 'an', 'and', 'at', 'in', 'is', 'of', 'on', 'that', 'the', 'to']);

/**
 * The texts with the most words in common with a text; small typing mistakes are tolerated.
 *
 * @param candidates texts; `{name}` in them stands for any words and does not count
 * @returns five at most, the nearest first; empty where none is near
 */
export function nearest(text: string, candidates: readonly string[]): string[] {
  const wanted = wordsOf(text);
  const ranked = candidates
    .map((candidate) => ({ candidate, share: share(wanted, wordsOf(candidate.replace(/\{\w*\}/g, ' '))) }))
    .filter(({ share }) => share >= NEAR)
    .sort((one, other) => other.share - one.share);
  return ranked
    .filter(({ share }) => share >= (ranked[0]?.share ?? 0) - MARGIN)
    .slice(0, 5)
    .map(({ candidate }) => candidate);
}

function share(wanted: readonly string[], given: readonly string[]): number {
  const open = [...given];
  const common = wanted.filter((word) => {
    const [match] = open.includes(word) ? [word] : nearMatches(word, open, 1);
    if (match !== undefined) open.splice(open.indexOf(match), 1);
    return match !== undefined;
  });
  return (2 * common.length) / (wanted.length + given.length || 1);
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\w'-]+/g) ?? []).filter((word) => !FILLING.has(word));
}
