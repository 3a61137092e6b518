/** The word in `LegRecord.broken` for a leg that the tester ended. */
export const INTERRUPTED = 'interrupted';

/** One deployment of a run: one cucumber process, one messages file. */
export interface LegRecord {
  /** `ssp` or `non-ssp`; names `messages-<name>.ndjson`. */
  name: string;
  deployment: 'ssp' | 'non-ssp';
  release: '25.12' | '25.26';
  /** Exit code of the cucumber process; null while it runs or when it was killed. */
  exitCode: number | null;
  startedAt: string;
  endedAt: string | null;
  /** Why the leg ended before its time (`the leg's process stopped`, `interrupted`); null when it did not. */
  broken: string | null;
}

/** `run.json`: written when the run starts and rewritten as it goes on; `endedAt` null means it did not end. */
export interface RunRecord {
  schema: 'certify-run/1';
  runId: string;
  target: 'simulator' | 'live';
  startedAt: string;
  endedAt: string | null;
  /** The command line as it can be repeated, without secrets. */
  command: string;
  operator: string | null;
  tester: string | null;
  environment: string | null;
  platformVersion: string | null;
  baseUrl: string | null;
  /** `commit`: null where it is not known; `dirty`: files differ from it, null where that is not known. */
  suite: { version: string; commit: string | null; dirty: boolean | null };
  versions: Record<string, string>;
  /** What was proven of the suite that makes the run; null: no proof is kept with it. */
  proof: SuiteProof | null;
  /** Paths (relative to where the command was given) and SHA-256 of the files that the run was made with. */
  inputs: Record<'contractOverlay' | 'catalogue' | 'declaration' | 'waivers', InputFile | null>;
  /** Known failures that the run was judged with, in the order of the file. */
  waivers: Waiver[];
  filter: { tags: string | null; paths: string[] };
  parallel: number;
  /** The effective configuration, secrets left out, by variable name. */
  configuration: Record<string, string>;
  /** Which sides could be seen at all in this run. */
  sides: { crmCallback: boolean; bango: boolean };
  legs: LegRecord[];
  interrupted: boolean;
}

export interface InputFile {
  path: string;
  sha256: string;
}

/** What was proven of the suite before a run: that its scenarios can fail. Null in a run record where nothing was. */
export interface SuiteProof {
  /** UTC, ISO 8601. */
  provenAt: string;
  /** Version of the suite that was proven. */
  suiteVersion: string;
  /** Deployments and releases that the proof covered: `ssp 25.12, non-ssp 25.12`. */
  legs: string;
  scenarios: { total: number; shown: number };
  defects: { total: number; noticed: number };
  /** Whether every scenario was shown able to fail, every defect was noticed, and nothing was red without one. */
  complete: boolean;
  /** Whether the features of the run are, word for word, those that were proven. */
  sameFeatures: boolean;
  /** The same of the steps. */
  sameSteps: boolean;
}

/**
 * A known failure that the operator takes responsibility for until a day: what is FAILED is then WAIVED
 * (docs/reports.md, "Waivers"). Just one of `scenario` and `testCase` is set.
 */
export interface Waiver {
  /** The id of a scenario or row. Where rows share the `@id:` tag of their outline: all of them, or one with its `#2`. */
  scenario: string | null;
  /** The id of a test case: every scenario that shows it. */
  testCase: string | null;
  /** Null: every deployment. */
  deployment: 'ssp' | 'non-ssp' | null;
  owner: string;
  reason: string;
  ticket: string;
  /** The last day on which it is in force, UTC: `2026-12-31`. */
  until: string;
}
