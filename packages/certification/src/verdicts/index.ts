/** Verdicts of a run. The only place where a verdict is made. */

export { applyWaiver, waiverTargetOf } from './apply-waivers';
export { caseVerdicts } from './case-verdicts';
export type { CatalogueCase, CatalogueCases } from './catalogue-cases';
export { computeVerdicts } from './compute-verdicts';
export { type Judgement, judgeFinished } from './judge-scenario';
export { nameLeftover } from './leftovers';
export type {
  Accounting,
  CaseVerdict,
  Leftover,
  LegVerdict,
  Outcome,
  RunExitCode,
  RunVerdicts,
  ScenarioFailure,
  ScenarioProblem,
  ScenarioResult,
  StepResult,
  Unplanned,
  WaiverUse,
  WarningSummary,
} from './run-verdicts';
export { testCaseIds } from './tags';
export { nameFault } from './usage-problems';
export { USE_CASES } from './use-cases';
export { countVerdicts, type Verdict, type VerdictCounts, worstOf } from './verdict';
