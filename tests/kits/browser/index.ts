/** A real browser, for tests. */
export { NO_BROWSER, startBrowser } from './start-browser';
export { type VisitedPage, visit } from './visit';
