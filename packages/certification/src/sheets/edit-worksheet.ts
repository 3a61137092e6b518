import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import type { CellEdit } from './plan-fill';
import { attribute } from './xml-attribute';

/** A1 for the first row and column. */
function address(row: number, column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/**
 * Writes texts into the cells of a worksheet and leaves everything else of its XML alone: styles, formulas, widths,
 * validation, whatever other programs have put there.
 *
 * @param xml the worksheet's part of the workbook (ECMA-376, 18.3 "Worksheets")
 * @param edits cells to write, with their texts
 * @returns the new part
 */
export async function editWorksheet(xml: string, edits: readonly CellEdit[]): Promise<string> {
  const { create } = await import('xmlbuilder2');
  const document = create({ skipWhitespaceOnlyText: false }, xml);
  const data = document.root().find((child) => child.node.nodeName.replace(/^.*:/, '') === 'sheetData');
  if (data === undefined) return xml;
  const prefix = data.node.nodeName.replace(/sheetData$/, '');
  const rows = new Map<number, XMLBuilder>();
  data.each((row) => void rows.set(Number(attribute(row, 'r')), row));
  for (const { row: number, column, text } of edits) {
    const row = rows.get(number);
    if (row !== undefined) writeCell(cellAt(row, number, column, prefix), text, prefix);
  }
  return document.end();
}

/** The cell, made in its place among its neighbours where the row has none: programs insist on the order. */
function cellAt(row: XMLBuilder, number: number, column: number, prefix: string): XMLBuilder {
  const name = address(number, column);
  let next: XMLBuilder | undefined;
  let found: XMLBuilder | undefined;
  row.each((cell) => {
    const own = attribute(cell, 'r');
    if (own === name) found = cell;
    else if (next === undefined && own !== null && columnOf(own) > column) next = cell;
  });
  if (found !== undefined) return found;
  const added = row.ele(`${prefix}c`, { r: name });
  if (next !== undefined) row.node.insertBefore(added.node, next.node);
  return added;
}

function writeCell(cell: XMLBuilder, text: string, prefix: string): void {
  const children: XMLBuilder[] = [];
  cell.each((child) => void children.push(child));
  for (const child of children) child.remove();
  cell.removeAtt(['cm', 'vm']);
  cell.att('t', 'inlineStr').ele(`${prefix}is`).ele(`${prefix}t`, { 'xml:space': 'preserve' }).txt(text);
}

function columnOf(cell: string): number {
  return [...cell.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
