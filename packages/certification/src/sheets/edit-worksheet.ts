import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { cellName, parseCellName } from '../tables';
import { escapeCellText } from './cell-text';
import type { CellEdit } from './plan-fill';

/**
 * Writes texts into the cells of a worksheet and leaves everything else of its XML alone: styles, formulas, widths,
 * validation, whatever other programs have put there.
 *
 * @param xml the worksheet's part of the workbook (ECMA-376, 18.3 "Worksheets")
 * @param edits cells to write, with their texts
 * @returns the new part, in UTF-8
 */
export async function editWorksheet(xml: string, edits: readonly CellEdit[]): Promise<string> {
  const { create } = await import('xmlbuilder2');
  const document = create({ skipWhitespaceOnlyText: false }, xml);
  const data = document.root().find((child) => child.node.nodeName.replace(/^.*:/, '') === 'sheetData');
  if (data === undefined) return xml;
  const prefix = data.node.nodeName.replace(/sheetData$/, '');
  const rows = placesOf(data, (row, last) => Number(attribute(row, 'r') ?? last + 1));
  for (const { row: number, column, text } of edits) {
    const row = rows.get(number) ?? addBetween(data, rows, number, `${prefix}row`, { r: String(number) });
    const name = cellName(number, column);
    const cells = placesOf(row, (cell, last) => parseCellName(attribute(cell, 'r') ?? '')?.column ?? last + 1);
    writeCell(cells.get(column) ?? addBetween(row, cells, column, `${prefix}c`, { r: name }), text, prefix);
  }
  return document.end();
}

/** The elements in another by their places. One that does not say where it is follows the one before. */
function placesOf(parent: XMLBuilder, placeOf: (element: XMLBuilder, last: number) => number): Map<number, XMLBuilder> {
  const places = new Map<number, XMLBuilder>();
  let last = 0;
  parent.each((element) => {
    if (element.node.nodeType !== 1) return;
    last = placeOf(element, last);
    places.set(last, element);
  });
  return places;
}

/** Adds an element in its place among the others: programs insist on the order. */
function addBetween(
  parent: XMLBuilder,
  places: Map<number, XMLBuilder>,
  place: number,
  name: string,
  attributes: Record<string, string>,
): XMLBuilder {
  const next = [...places].find(([other]) => other > place)?.[1];
  // What stands behind must say where it is, or it would move by one.
  for (const [other, element] of places) {
    if (attribute(element, 'r') === null)
      element.att('r', name.endsWith('row') ? String(other) : cellName(rowOf(attributes.r), other));
  }
  const added = parent.ele(name, attributes);
  if (next !== undefined) parent.node.insertBefore(added.node, next.node);
  places.set(place, added);
  return added;
}

const rowOf = (cell: string | undefined): number => parseCellName(cell ?? '')?.row ?? 1;

function writeCell(cell: XMLBuilder, text: string, prefix: string): void {
  const children: XMLBuilder[] = [];
  cell.each((child) => void children.push(child));
  for (const child of children) child.remove();
  cell.removeAtt(['cm', 'vm']);
  cell
    .att('t', 'inlineStr')
    .ele(`${prefix}is`)
    .ele(`${prefix}t`, { 'xml:space': 'preserve' })
    .txt(escapeCellText(text));
}

/** An attribute of an element, by its qualified name; null where it has none. */
function attribute({ node }: XMLBuilder, name: string): string | null {
  if (!('getAttribute' in node) || typeof node.getAttribute !== 'function') return null;
  const value: unknown = node.getAttribute(name);
  return typeof value === 'string' ? value : null;
}
