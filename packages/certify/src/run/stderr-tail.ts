import type { Readable } from 'node:stream';

const KEPT = 16_384;

/** Keeps the end of what a process writes to standard error: read only when it ends unexpectedly. */
export class StderrTail {
  #text = '';

  constructor(stream: Readable | null) {
    stream?.setEncoding('utf8');
    stream?.on('data', (chunk: string) => {
      this.#text = (this.#text + chunk).slice(-KEPT);
    });
  }

  get text(): string {
    return this.#text;
  }

  /** The most specific sentence: the innermost cause of an error, else the first line outside a stack trace. */
  get sentence(): string {
    const lines = this.#text.split('\n').map((line) => line.trim());
    const cause = lines.findLast((line) => line.startsWith('[cause]:'));
    const first = lines.find((line) => /^\w*Error\b.*: /.test(line)) ?? lines.find((line) => line !== '');
    return (cause ?? first ?? '').replace(/^\[cause\]: /, '').replace(/^\w*Error(?: \[\w+\])?: /, '');
  }
}
