import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** A part of a file that can be read by itself. */
export interface FileChunk {
  /** Number of its first line; null where it is the whole file. */
  line: number | null;
  content: Buffer;
}

const NEWLINE = 0x0a;
const MOST = 2 ** 20;

/**
 * Reads a file in chunks that end at a line end, so that a large file is never in memory as a whole. A longer line is
 * one chunk, and so is a binary file.
 *
 * @param path the file
 * @param most bytes of a piece, as a rule
 */
export function* readChunks(path: string, most = MOST): Generator<FileChunk> {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size <= most || !isText(file)) {
      yield { line: null, content: readFileSync(file) };
      return;
    }
    const next = Buffer.allocUnsafe(most);
    /** The beginning of the line that has not ended yet. */
    let begun: Buffer[] = [];
    let line = 1;
    for (;;) {
      const read = next.subarray(0, readSync(file, next, 0, most, null));
      const end = read.lastIndexOf(NEWLINE) + 1;
      if (end > 0 || read.length === 0) {
        const content = Buffer.concat([...begun, read.subarray(0, end)]);
        if (content.length > 0) yield { line, content };
        line += newlines(content);
        begun = [];
      }
      if (read.length === 0) return;
      begun.push(Buffer.from(read.subarray(end)));
    }
  } finally {
    closeSync(file);
  }
}

function newlines(content: Buffer): number {
  let count = 0;
  for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

/** Compressed files begin with bytes that text does not have. */
function isText(file: number): boolean {
  const start = Buffer.alloc(64, ' ');
  readSync(file, start, 0, start.length, 0);
  return start.every((byte) => byte >= 0x09);
}
