import { defineParameterType } from '@cucumber/cucumber';

/**
 * Defines a parameter type that stands for one of some words.
 *
 * @param name as phrases write it in braces
 * @param meanings what a step is given, by the words in a scenario
 */
export function defineWords<Meaning>(name: string, meanings: Readonly<Record<string, Meaning>>): void {
  defineParameterType({
    name,
    regexp: new RegExp(Object.keys(meanings).join('|')),
    transformer: (words: string) => meanings[words],
    useForSnippets: false,
  });
}
