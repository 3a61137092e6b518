import { posix } from 'node:path';
import { TableError } from '../table';
import type { Parts } from './shared-parts';
import { readXmlPart } from './xml-part';

/** Where a workbook keeps what (ECMA-376 part 2, "Relationships"): names in the workbook part, places in its relationships. */
export interface WorkbookParts {
  worksheets: { name: string; hidden: boolean; part: string }[];
  sharedStrings: string | undefined;
  styles: string | undefined;
  from1904: boolean;
}

interface Relationship {
  id: string;
  /** Last word of its type. */
  type: string;
  target: string;
}

/**
 * Finds the parts of a workbook.
 *
 * @param parts the members of the file
 * @param file for messages
 * @throws TableError for a zip that is no workbook, and for one without its parts
 */
export function findWorkbookParts(parts: Parts, file: string): WorkbookParts {
  const main =
    relationships(parts, '', file).find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const content = parts.get(main);
  if (content === undefined) {
    throw new TableError(file, null, 'is a zip, but not an .xlsx workbook; save it as .xlsx');
  }
  const related = relationships(parts, main, file);
  const places = new Map(related.map((relationship) => [relationship.id, relationship]));
  const worksheets: WorkbookParts['worksheets'] = [];
  let from1904 = false;
  readXmlPart(content, main, file, {
    open({ name, attributes }) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const place = places.get(attributes.id ?? '');
      const sheet = attributes.name ?? '';
      if (place === undefined || (place.type === 'worksheet' && !parts.has(place.target)))
        throw new TableError(file, null, `the worksheet "${sheet}" cannot be found in the file; save it again`);
      // Charts and dialogs have no cells.
      if (place.type !== 'worksheet') return;
      worksheets.push({ name: sheet, hidden: /hidden/i.test(attributes.state ?? ''), part: place.target });
    },
  });
  const partOf = (type: string): string | undefined => related.find((one) => one.type === type)?.target;
  return { worksheets, sharedStrings: partOf('sharedStrings'), styles: partOf('styles'), from1904 };
}

function relationships(parts: Parts, source: string, file: string): Relationship[] {
  const folder = posix.dirname(source);
  const path = posix.join(folder, '_rels', `${posix.basename(source)}.rels`);
  const content = parts.get(path);
  const found: Relationship[] = [];
  if (content === undefined) return found;
  readXmlPart(content, path, file, {
    open({ name, attributes }) {
      if (name !== 'Relationship' || attributes.TargetMode === 'External') return;
      const target = attributes.Target ?? '';
      found.push({
        id: attributes.Id ?? '',
        type: posix.basename(attributes.Type ?? ''),
        target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
      });
    },
  });
  return found;
}
