/** What an author may have meant with a step that no phrase fits. */
export { adviseOnStep } from './advise-on-step';
export { PhraseList } from './phrase-list';
