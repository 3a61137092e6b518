/** What the leak scan of a finished run folder looked for and found; kept as `scan.json` and shown in the certificate. */
export interface ScanResult {
  schema: 'certify-scan/1';
  /** Files read, zip members and decoded attachments not counted. */
  files: number;
  bytes: number;
  lookedFor: {
    /** Names of the configured secrets, never their values. */
    secrets: string[];
    /** How many canaries were planted. */
    canaries: number;
    /** Names of secrets too short to be told from ordinary text. */
    tooShort: string[];
  };
  findings: ScanFinding[];
}

/** A secret that got into the evidence. */
export interface ScanFinding {
  /** Path below the run folder, with forward slashes. */
  file: string;
  /** Where inside: a zip member, a decoded attachment; null for the file's own text. */
  inside: string | null;
  kind: 'secret' | 'canary' | 'token';
  /** Name of the secret; null for a token that nobody configured. */
  name: string | null;
}

/** The findings as sentences for people, one each. */
export function leakSentences({ findings }: ScanResult): string[] {
  return findings.map(({ file, inside, kind, name }) => {
    const what = { secret: `The secret ${name}`, canary: `The canary ${name}`, token: 'A token' }[kind];
    return `${what} was found in ${file}${inside === null ? '' : ` (${inside})`}.`;
  });
}
