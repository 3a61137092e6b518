import { makeTinyRun, type TinyRun, type TinyRunOptions } from './tiny-run';

/** The tiny runs of one spec, which are removed together. */
export class TinyRuns {
  readonly #made: TinyRun[] = [];

  /** Makes one as `makeTinyRun` does. @returns its folder */
  async make(options: TinyRunOptions = {}): Promise<string> {
    const tiny = await makeTinyRun(options);
    this.#made.push(tiny);
    return tiny.folder;
  }

  async removeAll(): Promise<void> {
    await Promise.all(this.#made.map((tiny) => tiny.remove()));
  }
}
