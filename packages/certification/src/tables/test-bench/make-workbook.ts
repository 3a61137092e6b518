import { writeArchive } from '../../archive';
import { cellName } from '../cell-name';

/** A cell: its text, or the attributes and content of its element in XML. */
export type MadeCell = string | null | { attributes?: string; content?: string };

/** A worksheet as a spreadsheet program would write it. */
export interface MadeSheet {
  rows: MadeCell[][];
  /** Ranges, such as `D2:D3`. */
  merged?: string[];
  /** Rows that are not shown, counted from 1. */
  hiddenRows?: number[];
  hidden?: boolean;
  /** XML in front of the rows, such as `<cols>`. */
  before?: string;
  /** XML behind the merged cells, such as `<hyperlinks>`. */
  after?: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A number in a format: `styleOf` is the place of the format among those that the workbook has. */
export const number = (value: string, style = 0): MadeCell => ({
  attributes: `s="${style}"`,
  content: `<v>${value}</v>`,
});

/** A formula and what it came to last; null where it was never computed. */
export const formula = (text: string, value: string | null): MadeCell => ({
  attributes: 't="str"',
  content: `<f>${escaped(text)}</f>${value === null ? '' : `<v>${escaped(value)}</v>`}`,
});

/**
 * Writes a workbook.
 *
 * @param file where it goes
 * @param sheets by their names
 * @param formats number formats of the styles 1, 2, ...; style 0 is General
 */
export async function makeWorkbook(
  file: string,
  sheets: Record<string, MadeSheet>,
  formats: readonly string[] = [],
): Promise<void> {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (content: string): string =>
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${sheets[name]?.hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      names.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('') +
        relation('rIdS', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': styles(formats),
  };
  names.forEach((name, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheets[name] ?? { rows: [] });
  });
  const members = Object.entries(parts).map(([path, content]) => ({ path, content: Buffer.from(content) }));
  await writeArchive(file, members, new Date(0));
}

function styles(formats: readonly string[]): string {
  const declared = formats.map(
    (format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`,
  );
  const cells = ['<xf numFmtId="0"/>', ...formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`)];
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${declared.join('')}</numFmts><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}

function worksheet({ rows, merged = [], hiddenRows = [], before = '', after = '' }: MadeSheet): string {
  const lines = rows.map((cells, index) => {
    const hidden = hiddenRows.includes(index + 1) ? ' hidden="1"' : '';
    return `<row r="${index + 1}"${hidden}>${cells.map((cell, column) => element(cell, cellName(index + 1, column + 1))).join('')}</row>`;
  });
  const ranges =
    merged.length === 0 ? '' : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${lines.join('')}</sheetData>${ranges}${after}</worksheet>`;
}

function element(cell: MadeCell, name: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell !== 'string') return `<c r="${name}" ${cell.attributes ?? ''}>${cell.content ?? ''}</c>`;
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
