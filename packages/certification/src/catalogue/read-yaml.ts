import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { CatalogueError, catalogueFileSchema } from './catalogue';
import type { PlacedCase } from './complete-cases';

/** A catalogue file as it was read, before what it stands on is added. */
export interface CatalogueFile extends Omit<z.output<typeof catalogueFileSchema>, 'cases'> {
  cases: PlacedCase[];
}

/**
 * Reads a catalogue in YAML.
 *
 * @param content the file's text
 * @param file for messages
 * @throws CatalogueError with the line of the first mistake, and every mistake in its message
 */
export function readYamlCatalogue(content: string, file: string): CatalogueFile {
  const counter = new LineCounter();
  const document = parseDocument(content, { lineCounter: counter, prettyErrors: false });
  const broken = document.errors[0];
  if (broken) throw new CatalogueError(file, counter.linePos(broken.pos[0]).line, `is not YAML: ${broken.message}`);
  const lineOf = (path: PropertyKey[]): number => findLine(document, path, counter);
  const result = catalogueFileSchema.safeParse(document.toJS() ?? {});
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join('.') || 'its root'} ${issue.message}`);
    throw new CatalogueError(file, lineOf(result.error.issues[0]?.path ?? []), problems.join('; '));
  }
  return {
    ...result.data,
    cases: result.data.cases.map((value, index) => ({ value, line: lineOf(['cases', index]) })),
  };
}

/** The line of the innermost existing node on `path`. */
function findLine(document: Document, path: PropertyKey[], counter: LineCounter): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}
