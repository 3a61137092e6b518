import type { SheetOptions } from '@opentv-bango/certification';
import type { LiveOptions } from '../live';
import type { SimulatorChoice } from './simulator-choice';

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
  order: 'defined' | `random:${string}`;
  /** Whether the Allure report is made. */
  allure: boolean;
  /** How the simulators of a rehearsal are to be. */
  simulator: SimulatorChoice;
  /** An operator's list of test cases as typed; null: the shipped one. */
  catalogue: string | null;
  /** How a sheet of test cases is read where it does not speak for itself. */
  catalogueSheet?: SheetOptions;
  /** Folder that takes `runs/` and `latest`. */
  reports: string;
  /** Folder of the histories; `history/` in `reports` when null. */
  history: string | null;
  /** What counts on a live platform only. */
  live: LiveOptions;
  /** The command line as typed, for the record. */
  command: string;
}
