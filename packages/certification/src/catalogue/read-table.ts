import { type ColumnRole, type Columns, findHeader, readCaseId, type Table } from '../tables';
import { testCaseSchema } from './catalogue';
import { CatalogueError } from './catalogue-error';
import type { PlacedCase } from './finish';

/**
 * Reads the cases from a sheet such as Bango hands out: a header row somewhere, one row a case.
 *
 * @param tables the worksheets; the first with a header row counts
 * @param file for messages
 * @throws CatalogueError where there is no header row, or a row is not a case
 */
export function readTableCatalogue(tables: readonly Table[], file: string): PlacedCase[] {
  for (const table of tables) {
    const header = findHeader(table, ['id', 'expected']) ?? findHeader(table, ['id', 'title']);
    if (header === null) continue;
    return table.rows.slice(header.index + 1).flatMap(({ line, cells }) => {
      const text = (role: ColumnRole): string => cellText(cells, header.columns, role);
      const named = readCaseId(text('id'));
      if (named === null) return [];
      const result = testCaseSchema.safeParse(caseFrom(named, text));
      if (result.success) return [{ line, value: result.data }];
      const problems = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
      throw new CatalogueError(file, line, problems.join('; '));
    });
  }
  throw new CatalogueError(
    file,
    null,
    'has no row with the headings of test cases; it needs at least "Test" and "Expected result" or "Title"',
  );
}

function cellText(cells: Table['rows'][number]['cells'], columns: Columns, role: ColumnRole): string {
  const column = columns[role];
  return column === undefined ? '' : (cells[column]?.text ?? '');
}

function caseFrom(named: { id: string; title: string | null }, text: (role: ColumnRole) => string): object {
  const list = (role: ColumnRole): string[] | undefined => {
    const items = text(role)
      .split(/[\s,;]+/)
      .filter((item) => item !== '');
    return items.length === 0 ? undefined : items.map((item) => item.replace(/^@/, ''));
  };
  return {
    id: named.id,
    title: text('title') || named.title || named.id,
    prerequisites: text('prerequisites'),
    action: text('action'),
    expected: text('expected'),
    source: text('source'),
    useCases: list('useCases'),
    coveredBy: list('coveredBy'),
    mandatory: yesOrNo(text('mandatory')),
    onLive: text('onLive') || undefined,
  };
}

function yesOrNo(text: string): boolean | string | undefined {
  if (text === '') return undefined;
  if (/^(?:y|yes|true|x|m|mandatory|required|1)$/i.test(text)) return true;
  if (/^(?:n|no|false|o|optional|-|0)$/i.test(text)) return false;
  return text;
}
