/**
 * After the run: verdicts and reports. Reads a run folder, never drives HTTP.
 *
 * Every command loads this face, so what needs a large library (workbooks, archives) loads it when it is used.
 */
export * from './allure';
export { type Catalogue, findUnknownTags, loadCatalogue, namesOfCases, type TestCase } from './catalogue';
export type { Certificate } from './certificate';
export { beginScan, type CompletedEvidence, completeEvidence } from './completion';
export * from './junit';
export { makePack, type Pack } from './pack';
export * from './proof';
export * from './run';
export { type LookedFor, type NamedSecret, type ScanResult, scanFolder } from './scan';
export { type FillReport, fillSheet, renderFillReport } from './sheets';
export { readPublicKey, readSigningKey } from './signing';
export { explainSyntaxErrors, findMisspeltKeywords } from './syntax';
export * from './terminal';
export * from './verdicts';
export { judgeAgain, renderVerification, type Verification, verify } from './verify';
export { checkWaivers, readWaivers } from './waivers';
