/** `npm run phrases`: writes docs/phrases.md anew. */
import { writeFile } from 'node:fs/promises';
import { PHRASE_BOOK_PATH } from './path';
import { readPhrases } from './read-phrases';
import { renderPhrases } from './render-phrases';

async function main(): Promise<void> {
  await writeFile(PHRASE_BOOK_PATH, renderPhrases(await readPhrases()));
}

void main();
