import { colours, type Style } from '../terminal';
import type { FillReport } from './fill-sheet';

/** What became of the workbook, for the terminal. */
export function renderFillReport({ file, placed, cells, unplaced, notes }: FillReport, style: Style): string {
  const paint = colours(style);
  const tests = new Set(placed).size;
  const lines = [`${paint.green('✓')} ${tests} test${tests === 1 ? '' : 's'} filled in, ${cells} cells.`];
  if (unplaced.length > 0) {
    lines.push(`${paint.yellow('!')} Not placed:`, ...unplaced.map((sentence) => `    ${sentence}`));
  }
  lines.push(...notes.map((note) => `${paint.yellow('!')} ${note}`));
  return [...lines, file].join('\n');
}
