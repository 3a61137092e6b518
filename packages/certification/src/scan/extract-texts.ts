import { gunzipSync, inflateRawSync } from 'node:zlib';
import { base64Candidates } from './base64-candidates';

/** A text in a file: the file's own, or one that was encoded in it. */
export interface ScannedText {
  /** Where inside the file; null for its own text. */
  inside: string | null;
  text: string;
}

// A secret in Base64 is found without decoding; decoding is for what is encoded twice or compressed. A UUID is shorter.
const SHORTEST_ENCODED = 40;
const DEEPEST = 3;
const LARGEST = 256 * 2 ** 20;

/**
 * Gives the text of a file and every text that is encoded in it: Base64 (attachments of cucumber messages, the files
 * inside an Allure report of one file) and gzip (the call stories of the certificate), also one inside the other.
 *
 * @param content the file
 */
export function* extractTexts(content: Buffer): Generator<ScannedText> {
  const text = content.toString('utf8');
  yield { inside: null, text };
  if (isGzip(content)) yield* unpacked(gunzipSync(content, { maxOutputLength: LARGEST }), 'compressed', 1);
  yield* encodedIn(text, 1);
}

function* encodedIn(text: string, depth: number): Generator<ScannedText> {
  if (depth > DEEPEST) return;
  let count = 0;
  for (const word of base64Candidates(text, SHORTEST_ENCODED)) {
    const decoded = Buffer.from(word, 'base64');
    count += 1;
    const inside = `Base64 text ${count}`;
    const plain = decompress(decoded);
    if (plain !== null) yield* unpacked(plain, inside, depth + 1);
    else if (isText(decoded)) yield* unpacked(decoded, inside, depth + 1);
  }
}

function* unpacked(content: Buffer, inside: string, depth: number): Generator<ScannedText> {
  const whole = content.toString('utf8');
  yield { inside, text: whole };
  for (const { inside: further, text } of encodedIn(whole, depth)) yield { inside: `${inside}, ${further}`, text };
}

function decompress(content: Buffer): Buffer | null {
  try {
    if (isGzip(content)) return gunzipSync(content, { maxOutputLength: LARGEST });
    // A zip's first member, as a PNG or an office file inside an attachment would be, is looked into as well.
    if (content.readUInt32LE(0) === 0x04034b50) return inflateFirstMember(content);
  } catch {
    return null;
  }
  return null;
}

function inflateFirstMember(zip: Buffer): Buffer {
  const start = 30 + zip.readUInt16LE(26) + zip.readUInt16LE(28);
  return inflateRawSync(zip.subarray(start), { maxOutputLength: LARGEST });
}

const isGzip = (content: Buffer): boolean => content[0] === 0x1f && content[1] === 0x8b;

/** Ordinary words can be valid Base64 by accident: they do not decode to text, and are ignored. */
function isText(content: Buffer): boolean {
  const start = content.subarray(0, 64);
  return start.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
}
