import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { whyUnwritable } from '@opentv-bango/contract';
import { SetUpProblem } from '../errors';

const MOST_WAITING = 64 * 1024;

/**
 * A file that grows line by line, shared by processes: whole lines are one write at the end, so that lines never mix.
 */
export class AppendFile {
  #descriptor: number | null = null;
  #waiting = '';
  /** The last line may be incomplete: the next one must not be appended to it. */
  #cut = false;

  /** @param patient lines are collected until `write`, since each write costs more than its line; else written at once */
  constructor(
    private readonly path: string,
    private readonly patient = false,
  ) {}

  /**
   * @param text whole lines
   * @param flush to the disk at once, so that a loss of power loses nothing
   * @throws SetUpProblem as `write`
   */
  append(text: string, flush = false): void {
    this.#waiting += text;
    if (flush || !this.patient || this.#waiting.length > MOST_WAITING) this.write(flush);
  }

  /**
   * Writes what was collected.
   *
   * @throws SetUpProblem `EVIDENCE_UNWRITABLE` where the disk takes no more: what is not recorded must not be judged
   */
  write(flush = false): void {
    if (this.#waiting === '') return;
    const text = this.#waiting;
    this.#waiting = '';
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
    this.write();
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }

  // A nearly full disk writes a part of a line, which only the number of bytes shows.
  #write(descriptor: number, content: Buffer): void {
    let written = writeSync(descriptor, content);
    while (written < content.length) {
      this.#cut = true;
      written += writeSync(descriptor, content, written);
    }
    this.#cut = false;
  }
}
