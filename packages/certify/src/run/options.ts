import type { LiveOptions } from '../live';

/** What the command line of `certify run` says. */
export interface RunOptions {
  /** Values of flags that stand for variables, by variable name: flags win over the environment. */
  flags: Record<string, string | undefined>;
  /** Reads `.env.<name>` instead of `.env`. */
  envName?: string;
  /** Tag expression. */
  tags: string | null;
  /** Paths, `path:line`, as typed. */
  paths: string[];
  /** Scenarios at a time in the whole run; null: one for each leg, as far as there are cores. */
  parallel: number | null;
  /** `defined`, `random` or `random:<seed>`. */
  order: string;
  /** Whether the Allure report is made. */
  allure: boolean;
  /** Further options of the simulators, such as `--profile lenient`. */
  simulator: string[];
  /** An operator's list of test cases as typed; null: the shipped one. */
  catalogue: string | null;
  /** Folder that takes `runs/` and `latest`. */
  reports: string;
  /** What counts on a live platform only. */
  live: LiveOptions;
  /** The command line as typed, for the record. */
  command: string;
}
