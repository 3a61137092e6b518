import type { ParameterType, StepDefinition } from '@cucumber/messages';

import { LONGEST, matchParts, partsOfWords } from './pattern';

/** A suite has some hundreds. */
const MOST_PHRASES = 1000;

/** The phrases of a suite and the words that may stand for their parameters, as cucumber's messages tell them. */
export class PhraseList {
  /** As defined: `the subscription is still {status}`. */
  readonly phrases: string[] = [];
  readonly #patterns = new Map<string, readonly string[]>();

  addPhrase({ pattern }: StepDefinition): void {
    const usable = pattern.type === 'CUCUMBER_EXPRESSION' && pattern.source.length <= LONGEST;
    if (usable && this.phrases.length < MOST_PHRASES) this.phrases.push(pattern.source);
  }

  addParameter({ name, regularExpressions }: ParameterType): void {
    this.#patterns.set(name, regularExpressions);
  }

  /**
   * Whether a text may stand for a parameter. One that the suite does not define takes anything, and so does one that is
   * more than a list of words.
   */
  accepts(parameter: string, text: string): boolean {
    const patterns = this.#patterns.get(parameter);
    return (
      patterns === undefined ||
      patterns.some((pattern) => {
        const alternatives = partsOfWords(pattern);
        return alternatives === null || alternatives.some((parts) => matchParts(parts, text) !== null);
      })
    );
  }

  /** What may stand for a parameter, other parameters by their names: `purchases the {product} product`. */
  words(parameter: string): string[] {
    return (this.#patterns.get(parameter) ?? []).flatMap((pattern) => this.#named(pattern).split('|'));
  }

  #named(pattern: string): string {
    let named = pattern;
    for (const [name, [only = '', ...others]] of this.#patterns) {
      if (others.length === 0 && only.includes('|')) named = named.replaceAll(`(?:${only})`, `{${name}}`);
    }
    return named;
  }
}
