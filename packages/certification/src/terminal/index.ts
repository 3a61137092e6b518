/** The result of a run, as text for a terminal or a log. */
export { colours, inColourOf, type Style, verdictWords, wrap } from './style';
export { renderSummary } from './summary';
