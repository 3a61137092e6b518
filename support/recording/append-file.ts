import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** A file that grows line by line, shared by processes: each line is one write at the end, so that lines never mix. */
export class AppendFile {
  #descriptor: number | null = null;

  constructor(private readonly path: string) {}

  /** @param flush to the disk, so that a loss of power loses nothing */
  append(text: string, flush = false): void {
    this.#descriptor ??= openSync(this.path, 'a');
    writeSync(this.#descriptor, text);
    if (flush) fsyncSync(this.#descriptor);
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }
}
