import type { ParseProblem } from '../run';
import { explainSyntaxError } from './explain-syntax-error';

/** What Gherkin's parser finds at its end because of what it found before. */
const END = /unexpected end of file/;

/**
 * One sentence for each syntax error, with file and line.
 *
 * @param problems as the parser found them, in its order
 * @returns `features/x.feature:12: ...`; what only follows from an earlier error of the same file is left out
 */
export function explainSyntaxErrors(problems: readonly ParseProblem[]): string[] {
  const told = new Map<string, Set<string>>();
  return problems.flatMap(({ featurePath, line, message }) => {
    const before = told.get(featurePath) ?? new Set();
    // The parser reports every following line where the first is not "Feature:".
    const kind = message.replace(/, got '[\s\S]*$/, '');
    const follows = before.size > 0 && (END.test(message) || (kind.includes('#FeatureLine') && before.has(kind)));
    told.set(featurePath, before.add(kind));
    return follows ? [] : [`${featurePath}:${line ?? 1}: ${explainSyntaxError(message)}`];
  });
}
