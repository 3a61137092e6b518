/** How one variable is written in an `.env` file. */
export interface EnvLine {
  name: string;
  /** What stands after the equals sign, its quotes included, up to a comment or the end of the line. */
  raw: string;
  /** From its `#` on; null where there is none. */
  comment: string | null;
  /** The value holds a real line break. */
  spansLines: boolean;
}

/** A line that sets nothing. */
export interface UnreadLine {
  /** From 1. */
  line: number;
  text: string;
}

/** A variable as dotenv finds it: its own expression, with the comment told apart. */
const LINE =
  /^\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?([^\S\r\n]*)(#.*)?$/gm;

/**
 * Takes an `.env` file apart as dotenv does.
 *
 * @returns each variable as it is written, and the lines that are neither a variable, nor a comment, nor empty
 */
export function envLines(text: string): { lines: EnvLine[]; unread: UnreadLine[] } {
  const unix = text.replaceAll(/\r\n?/g, '\n');
  const lines: EnvLine[] = [];
  const read = new Set<number>();
  for (const match of unix.matchAll(LINE)) {
    const [all, name = '', value = '', gap = '', comment] = match;
    lines.push({ name, raw: value + gap, comment: comment ?? null, spansLines: value.trim().includes('\n') });
    const first = lineAt(unix, match.index);
    for (let line = first; line <= lineAt(unix, match.index + all.length); line += 1) read.add(line);
  }
  const unread = unix
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter(({ line, text: written }) => !/^\s*(#|$)/.test(written) && !read.has(line));
  return { lines, unread };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
