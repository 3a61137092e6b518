import { encodingReplaced } from './encoding';
import type { EnvFile } from './env-file';
import type { EnvLine } from './env-lines';

/**
 * What dotenv reads otherwise than it is written.
 *
 * @param isOurs whether a variable is one that the suite reads
 * @param isSecret whether it holds a secret, in which any sign may be meant
 * @returns one sentence for each, without a value
 */
export function envFileWarnings(
  { from, values, lines }: EnvFile,
  isOurs: (name: string) => boolean,
  isSecret: (name: string) => boolean,
): string[] {
  const ours = lines.filter(({ name }) => isOurs(name));
  const names = [...new Set(ours.map(({ name }) => name))];
  return [
    ...ours.flatMap((line) =>
      problemsOf(line, isSecret(line.name)).map(
        (what) => `${line.name} (from ${from}) ${what}, write ${line.name}='...', in single quotes.`,
      ),
    ),
    ...names
      .filter((name) => encodingReplaced(values[name] ?? ''))
      .map(
        (name) => `${name} (from ${from}) holds bytes that are no UTF-8, and is read wrongly: save ${from} as UTF-8.`,
      ),
    ...names
      .filter((name) => ours.filter((line) => line.name === name).length > 1)
      .map((name) => `${name} (from ${from}) is set twice: the last one counts.`),
  ];
}

function problemsOf({ raw, comment }: EnvLine, isSecret: boolean): string[] {
  const text = raw.trim();
  const [, mark, inside = ''] = /^(['"`])([\s\S]*)\1$/.exec(text) ?? [];
  // A comment has a space before its # and after it.
  const isCut = comment !== null && (!/\s$/.test(raw) || (isSecret && !/^#+(\s|$)/.test(comment)));
  const isTrimmed = mark === undefined && comment === null && text !== '' && raw.trimEnd() !== raw;
  const problems = {
    'is read only up to its #: where that belongs to the value': isCut,
    'is read without the spaces at its end: where they belong to the value': isTrimmed,
    'begins with a quotation mark that is not closed, and is read with it: where it is no part of the value':
      mark === undefined && /^['"`]/.test(text),
    'is read with line breaks for its \\n or \\r: where they belong to the value':
      mark === '"' && /\\[nr]/.test(inside),
    'keeps the backslash before a quotation mark: where it is no part of the value':
      mark !== undefined && inside.includes(`\\${mark}`),
  };
  return Object.entries(problems).flatMap(([what, is]) => (is ? [what] : []));
}
