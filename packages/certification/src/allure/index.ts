/** What Allure shows of a run: our verdicts in its results, and a report of one file. */
export { reportName, writeDefinitions } from './definitions';
export { chooseGenerator, type Generator, generateReport } from './generate-report';
export { LEG_LABEL } from './relabel-result';
export { relabelResults } from './relabel-results';
