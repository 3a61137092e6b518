import type { KeyObject } from 'node:crypto';
import type { Catalogue, NamedSecret, RunReader } from '@opentv-bango/certification';
import type { Waiver } from '@opentv-bango/evidence';
import type { Configuration } from '@opentv-bango/support';
import type { Progress } from '../progress';
import type { Children } from './children';
import type { CommandLinePaths } from './command-line-paths';
import type { RunOptions } from './options';
import type { RunFolder } from './run-folder';
import type { RunRecordFile } from './run-record';

/** What every leg of a run shares. */
export interface RunContext {
  options: RunOptions;
  configuration: Configuration;
  /** The value of every variable that is set, by name; files by their absolute paths. Holds secrets. */
  values: Readonly<Record<string, string>>;
  catalogue: Catalogue;
  /** Known failures, all in force. */
  waivers: Waiver[];
  /** Signs the evidence; null leaves it unsigned. */
  signingKey: KeyObject | null;
  /** Every secret of the run, those of its simulators included, as they become known. */
  secrets: NamedSecret[];
  /** A secret of this run alone, planted where secrets travel, that the finished evidence must not hold. */
  canary: NamedSecret;
  paths: CommandLinePaths;
  folder: RunFolder;
  record: RunRecordFile;
  reader: RunReader;
  children: Children;
  progress: Progress;
  /** Aborted when the tester wants to stop. */
  signal: AbortSignal;
}
