import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { PHRASE_BOOK_PATH, type PhraseBook, readPhrases, renderPhrases } from './index';

describe('the phrase book', () => {
  let book: PhraseBook;
  before(async () => {
    book = await readPhrases();
  });

  it('is up to date with the steps; else run "npm run phrases"', async () => {
    expect(await readFile(PHRASE_BOOK_PATH, 'utf8')).to.equal(renderPhrases(book));
  });

  it('tells the words of every parameter that a phrase uses', () => {
    const used = [...renderPhrases(book).matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
    const told = book.parameters.filter(({ words }) => words.length > 0).map(({ name }) => name);
    expect([...new Set(used)].filter((name) => name !== 'word').sort()).to.deep.equal([...told].sort());
  });

  it('shows keyword, text and topic of a phrase', () => {
    expect(book.phrases).to.deep.include({
      keyword: 'Then',
      text: 'the subscription is still {status}',
      topic: 'confirmation',
    });
  });
});
