import { nearest } from './nearest';
import { LONGEST, matchParts, partsOfPhrase } from './pattern';
import type { PhraseList } from './phrase-list';

/** Longer lists of words are not shown in the message. */
const LISTED = 12;
/** So many phrases are compared with a step. */
const MOST_CANDIDATES = 1000;

/**
 * What to change in a step that no phrase fits: the word that its parameter does not know, else the nearest phrases.
 *
 * @param text of the step, without its keyword
 * @returns lines; empty where nothing is near
 */
export function adviseOnStep(text: string, list: PhraseList): string[] {
  if (text.length > LONGEST) return [];
  const shaped = list.phrases
    .flatMap((phrase) => {
      const found = matchParts(partsOfPhrase(phrase), text);
      return found === null ? [] : [{ phrase, literal: phrase.replace(/\{\w*\}/g, '').length, values: found }];
    })
    .sort((one, other) => other.literal - one.literal);
  const near = nearest(text, list.phrases.flatMap((phrase) => spelledOut(phrase, list)).slice(0, MOST_CANDIDATES));
  const [best] = shaped;
  // "Bango {fault}" matches every step about Bango: prefer another phrase.
  if (best !== undefined && (near.length === 0 || near.includes(best.phrase))) {
    const wrong = wrongValues(best, list);
    if (wrong.length > 0) return wrong;
  }
  if (near.length > 0) return ['Did you mean', ...near.map((phrase) => `  ${phrase}`)];
  return best === undefined ? [] : wrongValues(best, list);
}

function wrongValues({ phrase, values }: { phrase: string; values: string[] }, list: PhraseList): string[] {
  const names = [...phrase.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name);
  return names.flatMap((name, index) => {
    const value = values[index] ?? '';
    if (list.accepts(name, value)) return [];
    const words = list.words(name);
    const near = nearest(value, words);
    if (near.length > 0) return [`"${value}" is no {${name}}. Did you mean ${near.join(' or ')}?`];
    return [
      `"${value}" is no {${name}}. ${words.length > LISTED ? 'docs/phrases.md lists them' : `There are: ${words.join(', ')}`}.`,
    ];
  });
}

// A parameter that stands for half a sentence says little by its name: "Bango {fault}".
function spelledOut(phrase: string, list: PhraseList): string[] {
  const [whole, name = ''] = /\{(\w+)\}/.exec(phrase) ?? [];
  const words = list.words(name).filter((word) => word.includes(' '));
  return whole === undefined || words.length === 0 ? [phrase] : words.map((word) => phrase.replace(whole, word));
}
