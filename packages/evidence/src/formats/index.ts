export {
  type ExchangesAttachment,
  type FactsAttachment,
  type FailureAttachment,
  MEDIA_TYPES,
  type UnobservedAttachment,
  type VerdictAttachment,
  type WarningAttachment,
} from './attachments';
export { ATTESTATIONS_FILE, type Attestation } from './attestation';
export type { Exchange, HttpMessage, Party, Phase, Warning } from './exchange';
export type { LedgerLine } from './ledger';
export type { SuiteProof } from './proof';
export { INTERRUPTED, type InputFile, type LegRecord, type RunRecord } from './run';
export { rowProblems, scenarioId, scenarioTags, type TaggedPickle } from './scenario-tags';
export type { Waiver } from './waiver';
