import { posix } from 'node:path';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { type ArchiveMember, readArchive, writeArchive } from '../archive';
import type { Certificate } from '../certificate/certificate';
import { readWorkbook, TableError } from '../tables';
import { editWorksheet } from './edit-worksheet';
import { NO_MAPPING, readMapping } from './mapping';
import { type CellEdit, planFill } from './plan-fill';
import { attribute } from './xml-attribute';

/** What became of the workbook that Bango handed over. */
export interface FillReport {
  /** The filled workbook. */
  file: string;
  /** Tests of the workbook that got their result. */
  placed: string[];
  cells: number;
  /** One sentence for each result that could not be placed. */
  unplaced: string[];
}

/**
 * Fills the results of a run into the workbook that Bango handed over. Only result cells are written; every other part of
 * the workbook keeps its bytes.
 *
 * @param source the workbook
 * @param target where the filled one goes; may be the same
 * @param certificate the results
 * @param options.mappingFile headings and ids that do not speak for themselves
 * @param options.force overwrite cells that are filled
 * @throws TableError for what is no workbook, or has no place for results
 */
export async function fillSheet(
  source: string,
  target: string,
  certificate: Certificate,
  options: { mappingFile: string | null; force: boolean },
): Promise<FillReport> {
  const tables = await readWorkbook(source);
  const mapping = options.mappingFile === null ? NO_MAPPING : await readMapping(options.mappingFile);
  const plan = planFill(tables, certificate, { mapping, force: options.force, file: source });
  const members: ArchiveMember[] = [];
  for await (const member of readArchive(source)) members.push(member);
  const parts = await worksheetParts(members, source);
  for (const [sheet, edits] of groupBySheet(plan.edits)) {
    const member = members.find(({ path }) => path === parts.get(sheet));
    if (member === undefined)
      throw new TableError(source, null, `the worksheet "${sheet}" cannot be found in the file`);
    member.content = Buffer.from(await editWorksheet(member.content.toString('utf8'), edits));
  }
  await writeArchive(target, members, new Date(certificate.run.startedAt));
  return { file: target, placed: plan.placed, cells: plan.edits.length, unplaced: plan.unplaced };
}

function groupBySheet(edits: readonly CellEdit[]): Map<string, CellEdit[]> {
  const groups = new Map<string, CellEdit[]>();
  for (const edit of edits) groups.set(edit.sheet, [...(groups.get(edit.sheet) ?? []), edit]);
  return groups;
}

/** Which part of the file holds which worksheet (ECMA-376: names in `xl/workbook.xml`, places in its relationships). */
async function worksheetParts(members: readonly ArchiveMember[], file: string): Promise<Map<string, string>> {
  const { create } = await import('xmlbuilder2');
  const part = (path: string): XMLBuilder => {
    const member = members.find((one) => one.path === path);
    if (member === undefined) throw new TableError(file, null, `is not a whole workbook: ${path} is missing`);
    return create(member.content.toString('utf8')).root();
  };
  const places = new Map<string, string>();
  part('xl/_rels/workbook.xml.rels').each((relation) => {
    const target = attribute(relation, 'Target') ?? '';
    places.set(attribute(relation, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : posix.join('xl', target));
  });
  const sheets = new Map<string, string>();
  part('xl/workbook.xml').each(
    (node) => {
      if (node.node.nodeName.replace(/^.*:/, '') !== 'sheet') return;
      sheets.set(attribute(node, 'name') ?? '', places.get(attribute(node, 'r:id') ?? '') ?? '');
    },
    false,
    true,
  );
  return sheets;
}
