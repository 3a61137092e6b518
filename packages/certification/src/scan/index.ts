/** Looks through a finished run folder for secrets that should not be there. */
export { EvidenceScan, type Look } from './evidence-scan';
export { readKeptScan, scanFile } from './kept-scan';
export type { LookedFor, NamedSecret } from './looked-for';
export { SCAN_FILE, scanContents, scanFolder } from './scan-folder';
export { leakSentences, type ScanFinding, type ScanResult } from './scan-result';
