import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunRecord } from '@opentv-bango/evidence';

/** `run.json`, kept up to date while the run goes on. */
export class RunRecordFile {
  #saving: Promise<void> = Promise.resolve();

  constructor(
    readonly folder: string,
    readonly record: RunRecord,
  ) {}

  /** Writes the record as it is now, in one step: a reader sees the old one or the new one. */
  save(): Promise<void> {
    this.#saving = this.#saving.then(async () => {
      const next = join(this.folder, '.run.json');
      try {
        await writeFile(next, `${JSON.stringify(this.record, null, 2)}\n`);
        await rename(next, join(this.folder, 'run.json'));
      } catch (error) {
        await rm(next, { force: true });
        throw error;
      }
    });
    return this.#saving;
  }
}
