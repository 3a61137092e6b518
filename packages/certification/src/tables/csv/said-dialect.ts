import { UserError } from '@opentv-bango/contract';

/**
 * The delimiter that a user names: one character, or `tab`, `comma`, `semicolon`, `pipe`.
 *
 * @throws UserError for anything else
 */
export function namedDelimiter(text: string): string {
  const names: Readonly<Record<string, string>> = {
    tab: '\t',
    '\\t': '\t',
    comma: ',',
    semicolon: ';',
    pipe: '|',
    space: ' ',
  };
  const delimiter = names[text.trim().toLowerCase()] ?? text;
  if (delimiter.length === 1 && !/[\r\n"]/.test(delimiter)) return delimiter;
  throw new UserError(
    'CSV_DELIMITER',
    `The delimiter "${text}" is none: say one character, or tab, comma, semicolon or pipe.`,
  );
}

/**
 * The quotation mark that a user names: one character, `double`, `single` or `none`.
 *
 * @returns null for none
 * @throws UserError for anything else
 */
export function namedQuote(text: string): string | null {
  const name = text.trim().toLowerCase();
  if (name === 'none' || name === '') return null;
  const quote = name === 'double' ? '"' : name === 'single' ? "'" : name;
  if (quote.length === 1) return quote;
  throw new UserError('CSV_QUOTE', `The quotation mark "${text}" is none: say one character, double, single or none.`);
}
