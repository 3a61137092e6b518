export {
  type ExchangesAttachment,
  type FactsAttachment,
  type FailureAttachment,
  MEDIA_TYPES,
  type MistakeAttachment,
  type UnobservedAttachment,
  type VerdictAttachment,
  type WarningAttachment,
} from './attachments';
export { ATTESTATIONS_FILE, type Attestation, attestationSchema } from './attestation';
export { type Exchange, exchangeSchema, type HttpMessage, type Party, type Phase, type Warning } from './exchange';
export { type LedgerLine, ledgerLineSchema } from './ledger';
export { parseLine, parseLines } from './parse-lines';
export type { SuiteProof } from './proof';
export { INTERRUPTED, type InputFile, type LegRecord, type RunRecord } from './run';
export { rowProblems, scenarioId, scenarioTags, type TaggedPickle } from './scenario-tags';
export type { Waiver } from './waiver';
