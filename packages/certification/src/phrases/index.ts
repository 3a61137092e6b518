/** Suggestions for a step that no phrase matches. */
export { adviseOnStep } from './advise-on-step';
export { PhraseList } from './phrase-list';
