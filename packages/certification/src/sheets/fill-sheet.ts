import { type ArchiveMember, readArchive, writeArchive } from '../archive';
import type { Certificate } from '../certificate/certificate';
import { type NamedColumns, readWorkbook, xmlText } from '../tables';
import { colours, type Style } from '../terminal';
import { editWorksheet } from './edit-worksheet';
import { readMapping } from './mapping';
import { type CellEdit, type FillPlan, planFill } from './plan-fill';

/** The result of filling the workbook that Bango handed over. */
export interface FillReport extends Omit<FillPlan, 'edits'> {
  /** The filled workbook. */
  file: string;
  /** How many cells were written. */
  cells: number;
}

/**
 * Fills the results of a run into the workbook that Bango handed over. Only result cells are written; every other part
 * of
 * the workbook keeps its bytes. No library is used to write it: each writes the whole workbook anew, and loses what it
 * does not know.
 *
 * @param source the workbook
 * @param target where the filled one goes; may be the same
 * @param certificate the results
 * @param options.mappingFile headings, ids and cells that do not speak for themselves
 * @param options.columns headings that do not, which come before those of the mapping
 * @param options.force overwrite cells that are filled
 * @throws TableError for what is no workbook, or has no place for results
 */
export async function fillSheet(
  source: string,
  target: string,
  certificate: Certificate,
  { mappingFile, columns, force }: { mappingFile: string | null; columns?: NamedColumns; force: boolean },
): Promise<FillReport> {
  const mapping = await readMapping(mappingFile, columns);
  const tables = await readWorkbook(source);
  const { edits, ...plan } = planFill(tables, certificate, { mapping, force, file: source });
  const members: ArchiveMember[] = [];
  for await (const member of readArchive(source)) members.push(member);
  for (const [part, own] of byPart(edits)) {
    const member = members.find(({ path }) => path === part);
    if (member !== undefined) member.content = Buffer.from(await editWorksheet(xmlText(member.content), own));
  }
  await writeArchive(target, members, new Date(certificate.run.startedAt));
  return { ...plan, file: target, cells: edits.length };
}

function byPart(edits: readonly CellEdit[]): Map<string, CellEdit[]> {
  const groups = new Map<string, CellEdit[]>();
  for (const edit of edits) groups.set(edit.part, [...(groups.get(edit.part) ?? []), edit]);
  return groups;
}

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
