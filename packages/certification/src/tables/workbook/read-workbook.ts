import { ArchiveError, readArchive } from '../../archive';
import { fileKind, PROTECTED } from '../file-kind';
import { readBytes } from '../read-bytes';
import { type Table, TableError } from '../table';

/** How much a stranger's workbook may unpack to. */
const LIMITS = { total: 64 * 2 ** 20, member: 64 * 2 ** 20, members: 2_000 };

/**
 * Reads every worksheet of an Excel workbook as the texts that its cells show.
 *
 * The parts are read one by one with saxes and numfmt. Looked at in December 2026: exceljs 4.4 has not been kept since 2023 and shows
 * no number formats; SheetJS comes to npm only as a copy of 2024; excelts needs Node 22; @borgar/xlsx-convert cannot be
 * installed (a dependency is missing); read-excel-file shows neither number formats nor merged or hidden cells.
 *
 * @param file the workbook's path
 * @throws TableError for a file that is no workbook, is protected by a password, is damaged, or unpacks to more than 64 MB
 */
export async function readWorkbook(file: string): Promise<Table[]> {
  const kind = fileKind(await readBytes(file));
  if (typeof kind === 'object') throw new TableError(file, null, kind.refused);
  const parts = await readParts(file);
  // Loaded here: most commands read no workbook.
  const { findWorkbookParts }: typeof import('./workbook-parts') = require('./workbook-parts');
  const { readNumberFormats, readSharedStrings }: typeof import('./shared-parts') = require('./shared-parts');
  const { readWorksheet, WORKBOOK_LIMITS }: typeof import('./read-worksheet') = require('./read-worksheet');
  const { worksheets, sharedStrings, styles, from1904 } = findWorkbookParts(parts, file);
  const shared = {
    strings: readSharedStrings(parts, sharedStrings, file),
    left: { ...WORKBOOK_LIMITS },
    formats: readNumberFormats(parts, { part: styles, from1904 }, file),
  };
  return worksheets.map(({ name, hidden, part }) => ({
    sheet: name,
    hidden,
    part,
    ...readWorksheet(parts.get(part) ?? Buffer.alloc(0), part, file, shared),
  }));
}

async function readParts(file: string): Promise<Map<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  try {
    for await (const { path, content } of readArchive(file, LIMITS)) parts.set(path, content);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    if (/ is encrypted;/.test(error.message)) throw new TableError(file, null, PROTECTED, { cause: error });
    throw new TableError(file, null, `is not an .xlsx workbook (${error.message.replace(/\.$/, '')})`, {
      cause: error,
    });
  }
  return parts;
}
