import { joinScans } from './scan-folder';
import type { ScanResult } from './scan-result';

/** Scans files of a run folder for leaks. */
export type ScanFiles = (files: readonly string[]) => Promise<ScanResult>;

/** The scan of a run folder in parts: each file is scanned as soon as it does not change any more. */
export class EvidenceScan {
  readonly #begun = new Set<string>();
  readonly #parts: Promise<ScanResult>[] = [];
  readonly #look: ScanFiles;

  constructor(look: ScanFiles) {
    this.#look = look;
  }

  /**
   * Begins to look through files.
   *
   * @param files paths below the run folder; those that were begun before are left out
   * @param look another way, beside the usual one
   */
  begin(files: readonly string[], look: ScanFiles = this.#look): void {
    const fresh = files.filter((file) => !this.#begun.has(file));
    for (const file of fresh) this.#begun.add(file);
    const looked = look(fresh);
    // `result` reports the failure; until then it must not count as an unhandled rejection.
    looked.catch(() => undefined);
    this.#parts.push(looked);
  }

  /** The result of everything that was begun. */
  async result(): Promise<ScanResult> {
    return (await Promise.all(this.#parts)).reduce(joinScans);
  }
}
