import type { Run } from '../run';
import { nameFault, type RunVerdicts, type ScenarioResult } from '../verdicts';
import { groupLegs, renderFailures } from './failures';
import { legTitle, renderMatrix } from './matrix';
import { renderReasons, renderUnplanned } from './reasons';
import { colours, inColourOf, type Style, verdictWords, wrap } from './style';

/** The order of the verdict counts: passed, not passed, the rest. */
const COUNTED = ['PASSED', 'FAILED', 'BLOCKED', 'WAIVED', 'NOT_RUN', 'NOT_APPLICABLE'] as const;

/** Sentences shown of a long list; the certificate has them all. */
const SENTENCES_SHOWN = 8;

/**
 * The result of a run, for the terminal: the table, the failures in full, what else needs to be known, and the outcome.
 *
 * @returns text without a line break at its end
 */
export function renderSummary(run: Run, verdicts: RunVerdicts, style: Style): string {
  const { scenarios, usage, unclean } = verdicts;
  const paint = colours(style);
  const section = (title: string, body: string): string[] => (body === '' ? [] : [paint.bold(title), body, '']);
  const failed = scenarios.filter(({ verdict }) => verdict === 'FAILED');
  const waived = scenarios.filter(({ verdict }) => verdict === 'WAIVED');
  const notRun = ['BLOCKED', 'NOT_RUN', 'NOT_APPLICABLE'] as const;
  return [
    ...(nothingRan(verdicts) ? [] : [renderMatrix(verdicts, run.record.legs, style), '']),
    ...section(failureTitle(failed), renderFailures(failed, style)),
    ...section('Known failures, waived', renderFailures(waived, style)),
    ...section(
      'Not passed, not failed',
      [...notRun.map((verdict) => renderReasons(scenarios, verdict, style)), renderUnplanned(verdicts.unplanned, style)]
        .filter(Boolean)
        .join('\n'),
    ),
    ...section('The call or the features are at fault', sentences(exceptUsageProblems(failed, usage), style)),
    ...section('The evidence is not clean', sentences(unclean, style)),
    ...section(warningTitle(verdicts), renderWarnings(verdicts, style)),
    ...outcomeLines(run, verdicts, style),
  ].join('\n');
}

// With a usage problem there is no result, and an empty table would hide the reason.
function nothingRan({ scenarios, usage }: RunVerdicts): boolean {
  return usage.length > 0 && scenarios.every(({ startedAt }) => startedAt === null);
}

function failureTitle(failed: readonly ScenarioResult[]): string {
  const different = groupLegs(failed).length;
  const legs = new Set(failed.map(({ leg }) => leg)).size;
  return `${plural(different, 'failure')}${legs > 1 ? ` in ${legs} legs` : ''}`;
}

// Faulty scenarios are among the failures already.
function exceptUsageProblems(failed: readonly ScenarioResult[], usage: readonly string[]): readonly string[] {
  const told = new Set(failed.filter(({ problem }) => problem !== null).map(nameFault));
  return usage.filter((sentence) => !told.has(sentence));
}

function sentences(list: readonly string[], style: Style): string {
  const shown = list.slice(0, SENTENCES_SHOWN).flatMap((sentence) => wrap(sentence, style.width, '  '));
  const more = list.length > SENTENCES_SHOWN ? [`  ... and ${list.length - SENTENCES_SHOWN} more`] : [];
  return [...shown, ...more].join('\n');
}

function warningTitle({ warnings }: RunVerdicts): string {
  const total = warnings.reduce((sum, { count }) => sum + count, 0);
  return `${plural(total, 'warning')} at ${plural(warnings.length, 'point')}`;
}

function renderWarnings({ warnings }: RunVerdicts, style: Style): string {
  return warnings
    .flatMap(({ point, count, message }) => wrap(`${point} (${count}): ${message}`, style.width, '  '))
    .join('\n');
}

function outcomeLines(run: Run, verdicts: RunVerdicts, style: Style): string[] {
  const paint = colours(style);
  const legs = run.record.legs.map(legTitle).join(' and ');
  const counts = COUNTED.filter((verdict) => verdicts.counts[verdict] > 0).map((verdict) =>
    inColourOf(verdict, `${verdicts.counts[verdict]} ${verdictWords(verdict).toLowerCase()}`, style),
  );
  const sided = verdicts.oneSided > 0 ? `, ${verdicts.oneSided} one-sided` : '';
  const took = duration(run);
  return [
    `${paint.bold(verdictOfOutcome(verdicts.outcome))}  ${legs}: ${counts.join(', ') || 'no scenario'}${sided}${took === null ? '' : `, ${took}`}`,
    ...obstacles(run, verdicts, style),
  ];
}

// In a rehearsal nothing needs to be ready; its own failures stand above.
function obstacles(run: Run, { inTheWay, outcome }: RunVerdicts, style: Style): string[] {
  if (run.record.target === 'simulator' || outcome === 'READY_FOR_REVIEW' || outcome === 'CERTIFIABLE') return [];
  return [`In the way of READY FOR REVIEW:`, sentences(inTheWay, style)];
}

function verdictOfOutcome(outcome: RunVerdicts['outcome']): string {
  return outcome.replaceAll('_', ' ');
}

function duration({ record }: Run): string | null {
  if (record.endedAt === null) return null;
  const seconds = (Date.parse(record.endedAt) - Date.parse(record.startedAt)) / 1000;
  return seconds < 90 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
