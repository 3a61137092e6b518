/** The phrase book for authors of scenarios: every phrase that the steps understand. */

export { type ParameterWords, type Phrase, type PhraseBook, readPhrases } from './read-phrases';
export { PHRASE_BOOK_PATH, renderPhrases } from './render-phrases';
