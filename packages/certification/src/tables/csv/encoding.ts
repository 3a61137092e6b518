import { analyse } from 'chardet';
import { decode, encodingExists } from 'iconv-lite';

/** The text of a file, and how it was read. */
export interface DecodedText {
  text: string;
  /** Name of the encoding, for people. */
  encoding: string;
}

const BYTE_ORDER_MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'UTF-8'],
  [[0xff, 0xfe, 0, 0], 'UTF-32LE'],
  [[0, 0, 0xfe, 0xff], 'UTF-32BE'],
  [[0xff, 0xfe], 'UTF-16LE'],
  [[0xfe, 0xff], 'UTF-16BE'],
];
const SAMPLE = 64 * 1024;

/**
 * Decodes the text of a CSV file: by what is said, its byte order mark, UTF-8 where it is that, else by what chardet makes of it.
 *
 * @param content the file's bytes
 * @param said the encoding that the user named; null where none was
 * @returns the text; or why it cannot be read, a sentence without subject and full stop
 */
export function decodeText(content: Buffer, said: string | null): DecodedText | { refused: string } {
  if (said !== null) {
    const wide = /^utf|^ucs/i.test(said);
    if (!wide && encodingExists(said) && isUtf8(content) && content.some((byte) => byte > 0x7f))
      return { refused: `is said to be ${said}, and is UTF-8; leave --encoding out` };
    return decodeAs(content, said, true);
  }
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => content[index] === byte));
  if (marked) return decodeAs(content, marked[1], true);
  const wide = widthOf(content);
  if (wide !== null) return decodeAs(content, wide, false);
  if (isUtf8(content)) return decodeAs(content, 'UTF-8', false);
  const best = analyse(content.subarray(0, SAMPLE))[0]?.name ?? 'unknown';
  if (/^(?:windows-1252|ISO-8859-1)$/i.test(best)) return decodeAs(content, 'Windows-1252', false);
  return { refused: `is not UTF-8 and looks like ${best}, which is a guess; say it with --encoding ${best}` };
}

function decodeAs(content: Buffer, encoding: string, sure: boolean): DecodedText | { refused: string } {
  if (!encodingExists(encoding)) return { refused: `is said to be ${encoding}, which is no encoding that is known` };
  const text = decode(content, encoding);
  const strange = strangeness(text, /^(?:windows-?1252|cp1252|win1252)$/i.test(encoding) && !sure);
  if (strange === null) return { text, encoding };
  return {
    refused: `does not read as ${encoding} (${strange}); say which encoding it has with --encoding, or save it as UTF-8`,
  };
}

/** UTF-16 without a byte order mark: every second byte of a text in Latin letters is 0. */
function widthOf(content: Buffer): 'UTF-16LE' | 'UTF-16BE' | null {
  const sample = content.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 2;
  if (odd > most * 0.4 && even < most * 0.05) return 'UTF-16LE';
  if (even > most * 0.4 && odd < most * 0.05) return 'UTF-16BE';
  return null;
}

function isUtf8(content: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}

/** Control characters but for tab and line ends: no sheet holds them. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;
/** What other encodings look like in Windows-1252: capitals behind small letters, and signs inside or right behind words. */
const UNLIKELY =
  /\p{Ll}[\u0152\u0160\u0178\u017d\u00c0-\u00d6\u00d8-\u00de§]|\p{L}[‚ƒ„ˆ‹˜]|\p{Ll}[€…†‡‰“”•™›¡-¿×÷]\p{L}|¤/u;
/** UTF-8 that was once read as Windows-1252 and saved so. */
const TWICE_ENCODED = /[ÃÂ][\u0080-\u00bf]|\u00e2\u20ac[^\s\w]/u;

/** What shows that a text was decoded wrongly; null where nothing does. */
function strangeness(text: string, guessed: boolean): string | null {
  const line = (index: number): string => `line ${text.slice(0, index).split(/\r\n|\r|\n/).length}`;
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) return `${line(lost)} holds a character that is lost`;
  const control = CONTROL.exec(text);
  if (control) return `${line(control.index)} holds a control character`;
  const twice = TWICE_ENCODED.exec(text);
  if (twice)
    return `${line(twice.index)} holds "${wordAt(text, twice.index)}", which was saved in a wrong encoding before`;
  const inside = guessed ? UNLIKELY.exec(text) : null;
  if (inside) return `${line(inside.index)} would hold "${wordAt(text, inside.index)}"`;
  return null;
}

function wordAt(text: string, index: number): string {
  const before = /\S*$/.exec(text.slice(0, index))?.[0] ?? '';
  return `${before}${/^\S*/.exec(text.slice(index))?.[0] ?? ''}`.slice(0, 30);
}
