import {
  COLUMN_ROLES,
  type ColumnRole,
  namedDelimiter,
  namedQuote,
  type SheetOptions,
} from '@opentv-bango/certification';
import { UserError } from '@opentv-bango/contract';

/** The flags that say how a sheet is read. */
export interface SheetFlags {
  columns?: string[];
  delimiter?: string;
  quote?: string;
  encoding?: string;
}

/**
 * How a sheet is read, as the flags say it.
 *
 * @throws UserError for a role, delimiter or quotation mark that does not exist
 */
export function sheetOptions({ columns = [], delimiter, quote, encoding }: SheetFlags): SheetOptions {
  return {
    columns: namedColumns(columns),
    csv: {
      ...(delimiter === undefined ? {} : { delimiter: namedDelimiter(delimiter) }),
      ...(quote === undefined ? {} : { quote: namedQuote(quote) }),
      ...(encoding === undefined ? {} : { encoding }),
    },
  };
}

/**
 * Reads the values of `--columns`: `role=heading`, several in one value behind commas.
 *
 * @throws UserError for what has another form, and for a role that does not exist
 */
export function namedColumns(values: readonly string[]): Partial<Record<ColumnRole, string>> {
  const roles = COLUMN_ROLES.join('|');
  const pairs = values.flatMap((value) => value.split(new RegExp(`\\s*,\\s*(?=(?:${roles})\\s*=)`, 'i')));
  return Object.fromEntries(pairs.map(readPair));
}

function readPair(pair: string): [ColumnRole, string] {
  const [, name = '', heading = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
  const role = COLUMN_ROLES.find((one) => one.toLowerCase() === name.trim().toLowerCase());
  if (role === undefined || heading.trim() === '') {
    throw new UserError(
      'COLUMNS',
      `--columns ${pair}: it must be role=heading, with one of these roles: ${COLUMN_ROLES.join(', ')}.`,
    );
  }
  return [role, heading.trim()];
}
