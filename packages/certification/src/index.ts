/**
 * After the run: verdicts and reports. Reads a run folder, never drives HTTP.
 *
 * Every command loads this face, so what needs a large library (workbooks, archives) loads it when it is used.
 */
export {
  type Catalogue,
  findUnknownTags,
  keepCatalogue,
  loadCatalogue,
  namesOfCases,
  readKeptCatalogue,
  type SheetOptions,
} from './catalogue';
export type { Certificate } from './certificate';
export { beginScan, completeEvidence } from './completion';

export { makePack } from './pack';
export { LegCollector, locateRun, type Run, RunReader, readRun, ScenarioIds } from './run';
export { type LookedFor, type NamedSecret, type ScanResult, scanFolder } from './scan';
export { fillSheet, renderFillReport } from './sheets';
export { readPublicKey, readSigningKey } from './signing';
export { explainSyntaxErrors, findMisspeltKeywords } from './syntax';
export { COLUMN_ROLES, type ColumnRole, namedDelimiter, namedQuote } from './tables';
export {
  computeVerdicts,
  type Judgement,
  judgeFinished,
  meantBy,
  type RunVerdicts,
  testCaseIds,
  USE_CASES,
  type Verdict,
  waive,
} from './verdicts';
export { judgeAgain, renderVerification, verify } from './verify';
export { checkWaivers, readWaivers } from './waivers';
