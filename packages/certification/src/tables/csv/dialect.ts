import { parse } from 'papaparse';
import { understandHeading } from '../headings';

/** How a CSV file separates and quotes its fields. */
export interface CsvDialect {
  delimiter: string;
  /** Null where no field is quoted and a quotation mark is a character like others. */
  quote: string | null;
}

/** What a CSV file may be separated by where nobody says it. */
const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE_LINES = 200;
/** A longer field is no heading. */
const LONGEST = 120;

/**
 * Finds out how a CSV file separates and quotes its fields: by what was said, by the line `sep=;` that Excel understands,
 * else by the headings, or as Papa Parse guesses it.
 *
 * @param text the file's text
 * @param said what the user said; what is left out is found out
 */
export function detectDialect(
  text: string,
  said: { delimiter?: string | undefined; quote?: string | null | undefined },
): CsvDialect {
  const quote = said.quote === undefined ? quoteOf(text) : said.quote;
  return { delimiter: said.delimiter ?? separatorLine(text)?.delimiter ?? guess(text, quote ?? '"'), quote };
}

/** The first line `sep=;` that Excel understands: what it says, and the text behind it; null where there is none. */
export function separatorLine(text: string): { delimiter: string; rest: string } | null {
  const found = /^"?sep=(.)"?(?:\r\n|\r|\n)/i.exec(text);
  return found?.[1] === undefined ? null : { delimiter: found[1], rest: text.slice(found[0].length) };
}

/** A delimiter as people see it. */
export const delimiterName = (delimiter: string): string => (delimiter === '\t' ? 'tab' : `"${delimiter}"`);

/** The delimiter that makes the most headings of a line; where none makes two, the one that Papa Parse guesses. */
function guess(text: string, quoteChar: string): string {
  const lines = text.split(/\r\n|\r|\n/, SAMPLE_LINES);
  const made = (sign: string): number => Math.max(...lines.map((line) => headingsIn(line.split(sign), quoteChar)));
  const [best] = DELIMITERS.map((sign) => ({ sign, headings: made(sign) })).sort((a, b) => b.headings - a.headings);
  if (best !== undefined && best.headings >= 2) return best.sign;
  const { meta } = parse(lines.join('\n'), { delimitersToGuess: DELIMITERS, quoteChar, skipEmptyLines: true });
  return meta.delimiter;
}

const headingsIn = (fields: readonly string[], quote: string): number =>
  fields.filter((field) => field.length <= LONGEST && understandHeading(field.replaceAll(quote, '')) !== null).length;

/** Fields in single quotes, as some programs write them: more of them than of the usual ones. */
function quoteOf(text: string): string {
  const fields = (quote: string): number =>
    text.match(new RegExp(`(?:^|[,;\\t|])${quote}[^${quote}\\r\\n]*${quote}(?=[,;\\t|]|\\r|\\n|$)`, 'gm'))?.length ?? 0;
  return fields("'") > fields('"') ? "'" : '"';
}
