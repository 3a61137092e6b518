/**
 * After the run: verdicts and reports. Reads a run folder, never drives HTTP.
 *
 * Every command loads this face, so what needs a large library (workbooks, archives) loads it when it is used.
 */
export {
  type Catalogue,
  findUnknownTags,
  loadCatalogue,
  namesOfCases,
  readStoredCatalogue,
  type SheetOptions,
  storeCatalogue,
} from './catalogue';
export type { Certificate } from './certificate';
export {
  addToHistory,
  type ComparedResult,
  type Comparison,
  compareRuns,
  compareWithHistory,
  type FailOn,
  findUnsteady,
  mustFail,
  renderComparison,
  renderMarkdown,
  renderUnsteady,
  type Snapshot,
  snapshotsOfRun,
  takeSnapshots,
} from './comparison';
export { beginScan, completeEvidence } from './completion';

export { makePack } from './pack';
export { LegCollector, locateRun, type Run, RunReader, readRun, ScenarioIds } from './run';
export { type NamedSecret, type ScanResult, type SearchTerms, scanFolder } from './scan';
export { fillSheet, renderFillReport } from './sheets';
export { readPublicKey, readSigningKey } from './signing';
export { explainSyntaxErrors, findMisspeltKeywords } from './syntax';
export { COLUMN_ROLES, type ColumnRole, namedDelimiter, namedQuote } from './tables';
export {
  applyWaiver,
  computeVerdicts,
  type Judgement,
  judgeFinished,
  type RunVerdicts,
  testCaseIds,
  USE_CASES,
  type Verdict,
  waiverTargetOf,
} from './verdicts';
export { recomputeVerdicts, renderVerification, verify } from './verify';
export { checkWaivers, readWaivers } from './waivers';
