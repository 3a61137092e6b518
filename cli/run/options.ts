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
  /** Scenarios at a time in each leg. */
  parallel: number;
  /** `defined`, `random` or `random:<seed>`. */
  order: string;
  /** Whether the Allure report is made. */
  allure: boolean;
  /** Folder that takes `runs/` and `latest`. */
  reports: string;
  /** The command line as typed, for the record. */
  command: string;
}
