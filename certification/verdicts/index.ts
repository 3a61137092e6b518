/** From what a run left to what it came to. The only place where a verdict is made. */
export { caseVerdicts } from './case-verdicts';
export * from './catalogue-cases';
export { computeVerdicts } from './compute-verdicts';
export { type Judgement, judgeFinished } from './judge-scenario';
export { nameLeftover } from './leftovers';
export * from './run-verdicts';
export { testCaseIds } from './tags';
export { nameFault } from './usage-problems';
export { USE_CASES } from './use-cases';
export * from './verdict';
export { meantBy, waive } from './waive';
