import { visibleLine } from '@opentv-bango/contract';
import { colours, type Style } from '../terminal';
import type { Verification } from './verify';

/**
 * A verification for the terminal: one line for each check, what is wrong below it, the result last.
 *
 * @param verification what it came to
 * @param style colours or none
 */
export function renderVerification(verification: Verification, style: Style): string {
  const paint = colours(style);
  const lines = verification.checks.flatMap(({ what, problems, note }) => [
    problems.length === 0
      ? `${paint.green('✓')} ${visibleLine(what)}${note ? paint.dim(` (${visibleLine(note)})`) : ''}`
      : `${paint.red('✕')} ${visibleLine(what)}`,
    // One problem is one line: what a file calls itself draws no line of its own.
    ...problems.map((problem) => `    ${visibleLine(problem)}`),
  ]);
  const run = verification.runId === null ? '' : ` Run ${verification.runId}`;
  const outcome = verification.outcome === null ? '' : `, outcome ${verification.outcome.replaceAll('_', ' ')}`;
  const result = verification.verified
    ? paint.green('VERIFIED: nothing was changed, removed or added, and every verdict follows from what was recorded.')
    : paint.red('NOT VERIFIED: the evidence is not as it was made, or does not say what was recorded.');
  return [...lines, '', result, `${run}${outcome}.`.trim()].join('\n');
}
