import type { Command } from 'commander';

/**
 * A verb of `certify`: the file `commands/<verb>.ts`, or the face of a package above, exports one as `command` and is
 * found by its name.
 *
 * The implementation is imported when it is used, since `certify --help` loads every file of the folder.
 */
export interface CommandFile {
  /** One line for `certify --help`. */
  readonly summary: string;
  /** Command lines that can be copied, each with what it does. */
  readonly examples: readonly Example[];
  /** Declares arguments, options and the action. The action sets `process.exitCode` where it is not 0. */
  configure(command: Command): void;
}

export interface Example {
  line: string;
  does: string;
}
