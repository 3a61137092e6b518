import { randomInt } from 'node:crypto';

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

type ColourName = keyof typeof CODES;

/** Functions that colour a text. */
export type Colours = Record<ColourName, (text: string) => string>;

// Parameters that a terminal ignores, and that nobody outside this process can guess.
const MARK = `${randomInt(1000, 10_000)};${randomInt(1000, 10_000)};${randomInt(1000, 10_000)}`;
const OPENING = `\\x1b\\[(?:${Object.values(CODES)
  .map(([open]) => open)
  .join('|')});${MARK}m`;
const CLOSING = '\\x1b\\[(?:22|39)m';

/** A sequence of `coloursOf`. One that ends a colour needs no mark: it paints nothing. */
export const OWN_SEQUENCE = new RegExp(`(${OPENING}|${CLOSING})`);

/**
 * Colours whose sequences carry a mark of this process: `terminalText` lets them through, and no others.
 *
 * @param enabled false: the functions change nothing
 */
export function coloursOf(enabled: boolean): Colours {
  const colour = (name: ColourName) => (text: string) => (enabled ? paint(name, text) : text);
  return {
    bold: colour('bold'),
    dim: colour('dim'),
    red: colour('red'),
    green: colour('green'),
    yellow: colour('yellow'),
    cyan: colour('cyan'),
  };
}

function paint(name: ColourName, text: string): string {
  const [open, close] = CODES[name].map(String);
  const start = `\x1b[${open};${MARK}m`;
  const end = `\x1b[${close}m`;
  return `${start}${text.replaceAll(end, `${end}${start}`)}${end}`;
}

/** One of our sequences as a terminal expects it, without the mark. */
export function unmarked(sequence: string): string {
  return sequence.replace(`;${MARK}m`, 'm');
}
