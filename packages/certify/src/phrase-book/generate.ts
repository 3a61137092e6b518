/** `npm run phrases`: writes docs/phrases.md anew. */
import { writeFile } from 'node:fs/promises';
import { readPhrases } from './read-phrases';
import { PHRASE_BOOK_PATH, renderPhrases } from './render-phrases';

async function main(): Promise<void> {
  await writeFile(PHRASE_BOOK_PATH, renderPhrases(await readPhrases()));
}

void main();
