/** The phrase book for authors of scenarios: every phrase that the steps understand. */
export { PHRASE_BOOK_PATH } from './path';
export { type ParameterWords, type Phrase, type PhraseBook, readPhrases } from './read-phrases';
export { renderPhrases } from './render-phrases';
