import { type NumberFormats, patternOf } from './number-formats';
import { StringItem, unescapeText } from './string-item';
import { readXmlPart } from './xml-part';

/** The members of a workbook by their names. */
export type Parts = ReadonlyMap<string, Buffer>;

/**
 * Reads the texts that the cells of all worksheets share (ECMA-376, 18.4.9 "sst").
 *
 * @param part its name; undefined where the workbook has none
 */
export function readSharedStrings(parts: Parts, part: string | undefined, file: string): string[] {
  const content = part === undefined ? undefined : parts.get(part);
  const texts: string[] = [];
  if (part === undefined || content === undefined) return texts;
  let item = new StringItem();
  readXmlPart(content, part, file, {
    open(element) {
      if (element.name === 'si') item = new StringItem();
      else item.open(element);
    },
    text: (text) => item.addText(text),
    close(name) {
      if (name === 'si') texts.push(unescapeText(item.text));
      else item.close(name);
    },
  });
  return texts;
}

/**
 * Reads how each cell style shows numbers (ECMA-376, 18.8.10 "cellXfs").
 *
 * @param part its name; undefined where the workbook has none
 */
export function readNumberFormats(
  parts: Parts,
  { part, from1904 }: { part: string | undefined; from1904: boolean },
  file: string,
): NumberFormats {
  const content = part === undefined ? undefined : parts.get(part);
  if (part === undefined || content === undefined) return { patterns: [], from1904 };
  const declared = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  readXmlPart(content, part, file, {
    open({ name, attributes }) {
      if (name === 'numFmt') declared.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) ids.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return { patterns: ids.map((id) => patternOf(id, declared)), from1904 };
}
