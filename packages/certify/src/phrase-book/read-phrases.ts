import { basename } from 'node:path';
import { type LoadedSteps, loadSteps } from './load-steps';

/** A phrase as its step defines it. */
export interface Phrase {
  keyword: 'Given' | 'When' | 'Then';
  /** With its parameters: `the subscription is still {status}`. */
  text: string;
  /** What it is about: the name of its file in `steps/`, in words. */
  topic: string;
}

/** What may stand in place of a parameter. */
export interface ParameterWords {
  name: string;
  words: string[];
}

export interface PhraseBook {
  phrases: Phrase[];
  parameters: ParameterWords[];
}

const KEYWORDS: readonly string[] = ['Given', 'When', 'Then'] satisfies Phrase['keyword'][];

/**
 * Reads the phrases from the steps as cucumber loads them.
 *
 * @returns phrases in the order of their files, and the parameters of ours that they use, by name
 */
export async function readPhrases(): Promise<PhraseBook> {
  const steps = await loadSteps();
  const phrases = phrasesOf(steps);
  return { phrases, parameters: parametersOf(steps, phrases) };
}

function phrasesOf({ stepDefinitions }: LoadedSteps): Phrase[] {
  return stepDefinitions.flatMap(({ keyword, pattern, uri }) =>
    isKeyword(keyword) ? [{ keyword, text: String(pattern), topic: basename(uri, '.ts').replaceAll('-', ' ') }] : [],
  );
}

function isKeyword(keyword: string): keyword is Phrase['keyword'] {
  return KEYWORDS.includes(keyword);
}

function parametersOf({ parameterTypeRegistry }: LoadedSteps, phrases: Phrase[]): ParameterWords[] {
  const used = new Set(phrases.flatMap(({ text }) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)));
  return [...parameterTypeRegistry.parameterTypes]
    .filter(({ name }) => used.has(name))
    .map(({ name = '', regexpStrings }) => ({ name, words: regexpStrings.flatMap((pattern) => pattern.split('|')) }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
