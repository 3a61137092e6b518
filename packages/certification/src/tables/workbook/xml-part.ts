import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { TableError } from '../table';
import { xmlText } from './xml-text';

/** An element of a part of a workbook: its name and attributes, prefixes of namespaces left out. */
export interface PartElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

/** What is done with the elements of a part, in their order. */
export interface PartHandler {
  open?(element: PartElement): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Reads an XML part of a workbook element by element.
 *
 * @param content the part's bytes
 * @param part its name in the workbook, for messages
 * @param file the workbook, for messages
 * @throws TableError for what is not well-formed, or declares entities (Office Open XML has none)
 */
export function readXmlPart(content: Buffer, part: string, file: string, handler: PartHandler): void {
  const parser = new SaxesParser();
  parser.on('error', (cause) => {
    throw new TableError(file, null, `its part ${part} is damaged (${cause.message}); save it again`, { cause });
  });
  parser.on('doctype', () => {
    throw new TableError(file, null, `its part ${part} has a document type, which no workbook has; do not open it`);
  });
  if (handler.open) parser.on('opentag', (tag) => handler.open?.(elementOf(tag)));
  if (handler.close) parser.on('closetag', ({ name }) => handler.close?.(local(name)));
  if (handler.text) {
    parser.on('text', (text) => handler.text?.(text));
    parser.on('cdata', (text) => handler.text?.(text));
  }
  parser.write(xmlText(content)).close();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function elementOf({ name, attributes }: SaxesTagPlain): PartElement {
  const own = Object.entries(attributes).filter(([key]) => !key.startsWith('xmlns'));
  return { name: local(name), attributes: Object.fromEntries(own.map(([key, value]) => [local(key), value])) };
}
