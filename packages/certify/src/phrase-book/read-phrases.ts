import { basename } from 'node:path';
import type { IFormatterOptions } from '@cucumber/cucumber';
import { type ISupportCodeLibrary, loadConfiguration, loadSupport } from '@cucumber/cucumber/api';
import { PROJECT } from '../project';

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

/** Loaded steps as cucumber hands them to formatters; what `loadSupport` answers is the same, under a narrower type. */
type LoadedSteps = IFormatterOptions['supportCodeLibrary'];

const KEYWORDS: readonly string[] = ['Given', 'When', 'Then'] satisfies Phrase['keyword'][];

/**
 * Reads the phrases from the steps as cucumber loads them.
 *
 * @returns phrases in the order of their files, and the parameters of ours that they use, by name
 */
export async function readPhrases(): Promise<PhraseBook> {
  const { runConfiguration } = await loadConfiguration({ profiles: ['default'] }, { cwd: PROJECT });
  const support = await loadSupport(runConfiguration, { cwd: PROJECT });
  if (!isRead(support)) throw new Error('This version of cucumber does not tell which steps it has loaded.');
  const phrases = phrasesOf(support);
  return { phrases, parameters: parametersOf(support, phrases) };
}

function isRead(support: ISupportCodeLibrary): support is ISupportCodeLibrary & LoadedSteps {
  return 'stepDefinitions' in support && 'parameterTypeRegistry' in support;
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
  const types = [...parameterTypeRegistry.parameterTypes].filter(({ name }) => used.has(name));
  const choices = types.flatMap(({ name, regexpStrings: [only, ...others] }) =>
    name !== undefined && only?.includes('|') && others.length === 0 ? [{ name, choice: only }] : [],
  );
  // A parameter within a parameter is told by its name.
  const named = (pattern: string): string =>
    choices.reduce((text, { name, choice }) => text.replaceAll(`(?:${choice})`, `{${name}}`), pattern);
  return types
    .map(({ name = '', regexpStrings }) => ({
      name,
      words: regexpStrings.flatMap((pattern) => named(pattern).split('|')),
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
