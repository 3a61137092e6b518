import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** A part of a file that can be looked through by itself. */
export interface Piece {
  /** Number of its first line; null where it is the whole file. */
  line: number | null;
  content: Buffer;
}

const NEWLINE = 0x0a;
const MOST = 2 ** 20;

/**
 * Reads a file in pieces that end with a line, so that a large one is never in memory as a whole: nothing that is looked
 * for goes over the end of a line. A line that is longer than a piece is one piece, and so is a file that is not text.
 *
 * @param path the file
 * @param most bytes of a piece, as a rule
 */
export function* piecesOf(path: string, most = MOST): Generator<Piece> {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size <= most || !isText(file)) {
      yield { line: null, content: readFileSync(file) };
      return;
    }
    const next = Buffer.allocUnsafe(most);
    let kept: Buffer = Buffer.alloc(0);
    let line = 1;
    for (;;) {
      const read = readSync(file, next, 0, most, null);
      const whole = Buffer.concat([kept, next.subarray(0, read)]);
      const end = read === 0 ? whole.length : whole.lastIndexOf(NEWLINE) + 1;
      const content = whole.subarray(0, end);
      if (content.length > 0) yield { line, content };
      if (read === 0) return;
      for (const byte of content) if (byte === NEWLINE) line += 1;
      kept = whole.subarray(end);
    }
  } finally {
    closeSync(file);
  }
}

/** What is packed begins with bytes that no text has. */
function isText(file: number): boolean {
  const start = Buffer.alloc(64, ' ');
  readSync(file, start, 0, start.length, 0);
  return start.every((byte) => byte >= 0x09);
}
