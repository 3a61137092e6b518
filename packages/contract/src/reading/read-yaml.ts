import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

/** A text in YAML (or JSON), as far as it could be read. */
export interface YamlFile {
  /** What it holds; undefined where there is a problem. */
  value: unknown;
  problem: { line: number; what: string } | null;
  /** The line of the nearest thing that exists on the way to `path`. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

const DEEPEST = 64;
const MOST_LINES = 20_000;
const MOST_ANCHORS = 500;

/**
 * Reads YAML within limits: the parser takes minutes for a deep text, and an alias of an alias of an alias fills the memory.
 *
 * @param text of at most some hundred kilobytes (`whyUnusableFile`)
 * @returns never throws: what is wrong is in `problem`
 */
export function readYaml(text: string): YamlFile {
  const excess = whatIsTooMuch(text);
  if (excess !== null) return { value: undefined, problem: excess, lineOf: () => excess.line };
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
    const lineOf = (path: readonly PropertyKey[]): number | undefined => findLine(document, path, counter);
    const [broken] = document.errors;
    if (broken !== undefined) {
      const what = `is not YAML: ${broken.message.split('\n')[0]}`;
      return { value: undefined, problem: { line: counter.linePos(broken.pos[0]).line, what }, lineOf };
    }
    return { value: document.toJS({ maxAliasCount: MOST_ANCHORS }), problem: null, lineOf };
  } catch (error) {
    const unresolved = error instanceof ReferenceError && error.message.startsWith('Unresolved alias');
    const what = unresolved
      ? `is not YAML: ${error.message}`
      : 'is nested too deep, or repeats itself too often by aliases';
    return { value: undefined, problem: { line: 1, what }, lineOf: () => 1 };
  }
}

function whatIsTooMuch(text: string): YamlFile['problem'] {
  let depth = 0;
  let anchors = 0;
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) return { line: MOST_LINES, what: `has more than ${MOST_LINES} lines` };
  for (const [index, line] of lines.entries()) {
    const openers = line.match(/[[{]/g)?.length ?? 0;
    const closers = line.match(/[\]}]/g)?.length ?? 0;
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const inline = /^(?:\s*[-?:](?=\s))*/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
    if (depth + openers > DEEPEST || indent > DEEPEST * 4 || inline > DEEPEST) {
      // Many brackets in one line need not be deep.
      if (depthIn(line, depth) > DEEPEST || indent > DEEPEST * 4 || inline > DEEPEST)
        return { line: index + 1, what: `is nested more than ${DEEPEST} deep` };
    }
    depth = Math.max(0, depth + openers - closers);
    anchors += line.match(/(?:^|[\s[{,])[&*][^\s&*]/g)?.length ?? 0;
    if (anchors > MOST_ANCHORS) return { line: index + 1, what: `has more than ${MOST_ANCHORS} anchors and aliases` };
  }
  return null;
}

function depthIn(line: string, before: number): number {
  let depth = before;
  let deepest = before;
  for (const character of line) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
  }
  return deepest;
}

function findLine(document: Document, path: readonly PropertyKey[], counter: LineCounter): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return undefined;
}
