import { format, isDateFormat } from 'numfmt';

/** The formats that every workbook has without declaring them (ECMA-376, 18.8.30 "numFmt"). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Days between the two ways in which workbooks count them. */
const DAYS_TO_1904 = 1462;

/** The format of each cell style, by its index. */
export interface NumberFormats {
  readonly patterns: readonly string[];
  /** True where days are counted from 1904. */
  readonly from1904: boolean;
}

/** The pattern of a format by its number; `General` for one that nobody declared. */
export const patternOf = (id: number, declared: ReadonlyMap<number, string>): string =>
  declared.get(id) ?? BUILT_IN[id] ?? 'General';

/**
 * A number as its cell shows it.
 *
 * @param style index of the cell's style
 * @returns the text, and whether it is a date or time
 */
export function showNumber(value: number, style: number, formats: NumberFormats): { text: string; date: boolean } {
  const pattern = formats.patterns[style] ?? 'General';
  const date = isDateFormat(pattern);
  const shown = date && formats.from1904 ? value + DAYS_TO_1904 : value;
  // A pattern that the library cannot read is shown by no program either: the plain number.
  const text = format(pattern, shown, { throws: false });
  return { text: /^#+$/.test(text) ? String(value) : text, date };
}
