/** What Allure shows of a run: our verdicts in its results, and a report of one file. */
export { collectResults, type LegResults } from './collect-results';
export { reportName, writeDefinitions } from './definitions';
export { chooseGenerator, type Generator, generateReport } from './generate-report';
