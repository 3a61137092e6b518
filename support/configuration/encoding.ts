import { isUtf8 } from 'node:buffer';

/** Why bytes are not text as the suite reads it. */
export type EncodingProblem = 'UTF-16 text' | 'no UTF-8 text';

/** The byte order marks of UTF-16. */
const MARKS = ['fffe', 'feff'];

/**
 * @param content of a file
 * @returns null where it is text in UTF-8
 */
export function encodingProblem(content: Buffer): EncodingProblem | null {
  // Without a mark it is known by its zero bytes, which no other text holds.
  if (MARKS.includes(content.toString('hex', 0, 2)) || content.includes(0)) return 'UTF-16 text';
  return isUtf8(content) ? null : 'no UTF-8 text';
}

/** Whether a text was made from bytes that are no UTF-8: each is replaced by a sign of its own (Unicode, U+FFFD). */
export function encodingReplaced(text: string): boolean {
  return text.includes('\ufffd');
}
