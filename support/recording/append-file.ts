import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { whyUnwritable } from '../../errors';
import { SetUpProblem } from '../errors';

/** A file that grows line by line, shared by processes: each line is one write at the end, so that lines never mix. */
export class AppendFile {
  #descriptor: number | null = null;
  /** The last line could be written in part only: the next one must not run into it. */
  #cut = false;

  constructor(private readonly path: string) {}

  /**
   * @param text whole lines
   * @param flush to the disk, so that a loss of power loses nothing
   * @throws SetUpProblem `EVIDENCE_UNWRITABLE` where the disk takes no more: what is not recorded must not be judged
   */
  append(text: string, flush = false): void {
    this.#descriptor ??= openSync(this.path, 'a');
    try {
      this.#write(this.#descriptor, Buffer.from(this.#cut ? `\n${text}` : text));
      if (flush) fsyncSync(this.#descriptor);
    } catch (error) {
      const why = whyUnwritable(error);
      if (why === null) throw error;
      throw new SetUpProblem('EVIDENCE_UNWRITABLE', `The evidence cannot be written to ${this.path}: ${why}.`);
    }
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }

  // A disk that is nearly full takes a part of a line, and says so by the number of bytes only.
  #write(descriptor: number, content: Buffer): void {
    let written = writeSync(descriptor, content);
    while (written < content.length) {
      this.#cut = true;
      written += writeSync(descriptor, content, written);
    }
    this.#cut = false;
  }
}
