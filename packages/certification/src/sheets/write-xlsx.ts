import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Cell, Feature, Row, Sheet } from 'write-excel-file/node';
import type { Certificate } from '../certificate/certificate';
import { cellName } from '../tables';
import { escapeCellText } from './cell-text';
import { runFacts } from './run-facts';
import type { SheetRow } from './sheet-rows';
import { cellsOf, HEADINGS } from './write-csv';

/** What the library may put into a part of the workbook. */
type Content = Stream | Buffer | Blob;

const WIDTHS = [34, 40, 48, 56, 16, 40, 30, 26, 44, 16, 44, 16];
const INK: Record<string, string> = { PASSED: '#1D6B3C', FAILED: '#A3201D', BLOCKED: '#7A3E00' };
const OTHER_INK = '#56606D';
const VERDICT_COLUMN = 4;
const RESULTS = 0;

/**
 * The results as a workbook: a sheet about the run, one with a row for each scenario of each test case. Every cell is
 * text, so that no program takes one for a formula.
 *
 * @param certificate what the certificate says
 * @param rows the results
 */
export async function writeXlsx(certificate: Certificate, rows: readonly SheetRow[]): Promise<Buffer> {
  // Loaded here: most commands write no workbook.
  const { default: write } = await import('write-excel-file/node');
  const sheets = [results(rows), run(certificate)];
  return write(sheets, { features: [printed(certificate.outcome.replaceAll('_', ' '))] }).toBuffer();
}

function results(rows: readonly SheetRow[]): Sheet<Content> {
  const cells = ({ verdict }: SheetRow, text: string, column: number): Cell =>
    column === VERDICT_COLUMN
      ? { ...cell(text), fontWeight: 'bold', textColor: INK[verdict] ?? OTHER_INK }
      : cell(text);
  return {
    sheet: 'Results',
    columns: WIDTHS.map((width) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape',
    data: [
      HEADINGS.map((heading) => ({ value: heading, fontWeight: 'bold' as const })),
      ...rows.map((row): Row => cellsOf(row).map((text, column) => cells(row, text, column))),
    ],
  };
}

function run(certificate: Certificate): Sheet<Content> {
  return {
    sheet: 'Run',
    columns: [{ width: 24 }, { width: 90 }],
    data: runFacts(certificate).map(
      ([name = '', ...facts]): Row => [{ ...cell(name), fontWeight: 'bold' }, ...facts.map(cell)],
    ),
  };
}

const cell = (text: string): { value: string; type: StringConstructor; alignVertical: 'top'; wrap: true } => ({
  value: escapeCellText(text),
  type: String,
  alignVertical: 'top',
  wrap: true,
});

/** What the library leaves to others: filters on the headings, and the outcome on every printed page. */
function printed(outcome: string): Feature<Content> {
  const filter = `<autoFilter ref="A1:${cellName(1, HEADINGS.length)}"/>`;
  const pages = `<headerFooter><oddHeader>&amp;C${outcome}</oddHeader><oddFooter>&amp;CPage &amp;P of &amp;N</oddFooter></headerFooter>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) =>
            sheetIndex === RESULTS ? xml.replace('</sheetData>', `</sheetData>${filter}`) : xml,
          insert: (_, { sheetIndex }) => (sheetIndex === RESULTS ? pages : undefined),
        },
      },
    },
  };
}
