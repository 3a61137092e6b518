import { join } from 'node:path';
import { PROJECT } from '../project';
import type { ParameterWords, Phrase, PhraseBook } from './read-phrases';

/** Where the phrase book lies. */
export const PHRASE_BOOK_PATH = join(PROJECT, 'docs', 'phrases.md');

const HEADER = `<!-- Made from steps/ by \`npm run phrases\`. Do not edit. -->
# Phrase book

Every phrase that a scenario can use. \`And\` and \`But\` take the keyword of the line before.
\`{word}\` stands for one of the words in [Parameters](#parameters); of \`a/an\` you write the one that fits.
How to put phrases together: [writing-scenarios.md](writing-scenarios.md).
`;

const KEYWORDS = [
  { keyword: 'Given', meaning: 'the state before' },
  { keyword: 'When', meaning: 'the one action' },
  { keyword: 'Then', meaning: 'what can be observed' },
] as const;

/** @returns the phrase book as Markdown */
export function renderPhrases({ phrases, parameters }: PhraseBook): string {
  const sections = KEYWORDS.map(
    ({ keyword, meaning }) =>
      `## ${keyword}: ${meaning}\n\n${byTopic(phrases.filter((phrase) => phrase.keyword === keyword))}`,
  );
  return `${[HEADER, ...sections, `## Parameters\n\n${parameters.map(parameter).join('\n\n')}`].join('\n')}\n`;
}

function byTopic(phrases: Phrase[]): string {
  const topics = [...new Set(phrases.map(({ topic }) => topic))];
  return topics
    .map((topic) => {
      const lines = phrases.filter((phrase) => phrase.topic === topic).map(({ text }) => `- ${unescaped(text)}`);
      return `**${topic}**\n\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

function parameter({ name, words }: ParameterWords): string {
  return `**{${name}}**\n\n${words.map((word) => `- ${word}`).join('\n')}`;
}

// In a cucumber expression a backslash makes the next character a plain one.
function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
