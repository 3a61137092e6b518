import { joinScans } from './scan-folder';
import type { ScanResult } from './scan-result';

/** Looks through files of a run folder for what must not be there. */
export type Look = (files: readonly string[]) => Promise<ScanResult>;

/** The scan of a run folder in parts: files are looked through as soon as nobody changes them any more. */
export class EvidenceScan {
  readonly #begun = new Set<string>();
  readonly #parts: Promise<ScanResult>[] = [];
  readonly #look: Look;

  constructor(look: Look) {
    this.#look = look;
  }

  /**
   * Begins to look through files.
   *
   * @param files paths below the run folder; those that were begun before are left out
   * @param look another way, beside the usual one
   */
  begin(files: readonly string[], look: Look = this.#look): void {
    const fresh = files.filter((file) => !this.#begun.has(file));
    for (const file of fresh) this.#begun.add(file);
    const looked = look(fresh);
    // Whoever waits for the result is told why it failed; until then nobody may take that for a mistake that was overlooked.
    looked.catch(() => undefined);
    this.#parts.push(looked);
  }

  /** What all that was begun comes to. */
  async result(): Promise<ScanResult> {
    return (await Promise.all(this.#parts)).reduce(joinScans);
  }
}
