/** Looks through a finished run folder for secrets that should not be there. */
export { EvidenceScan, type ScanFiles } from './evidence-scan';
export { readScanFile, scanFileContent } from './scan-file';
export { SCAN_FILE, scanContents, scanFolder } from './scan-folder';
export { leakSentences, type ScanFinding, type ScanResult } from './scan-result';
export type { NamedSecret, SearchTerms } from './search-terms';
