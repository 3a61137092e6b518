import { colours, type Style, wrap } from '../terminal';
import { type Cause, type Comparison, isNothingNew, type NamedScenario } from './comparison';
import { legName, listed, sentenceOf, timeOf } from './words';

/** Lines of a list that are shown; the rest is counted. */
const MOST_SHOWN = 8;

/**
 * The comparison for a terminal: what is new, and nothing else.
 *
 * @param comparisons one for each leg
 * @param again the command that shows all of it
 */
export function renderComparison(comparisons: readonly Comparison[], style: Style, again?: string): string {
  const cut = { any: false };
  const blocks = comparisons.map((one) => renderLeg(one, style, cut).join('\n'));
  const more = cut.any && again !== undefined ? [colours(style).dim(`All of it: ${again}`)] : [];
  return [...blocks, ...more].join('\n');
}

function renderLeg(comparison: Comparison, style: Style, cut: { any: boolean }): string[] {
  const { before, after, warnings, newlyFailing, stillFailing, causes } = comparison;
  const paint = colours(style);
  const leg = legName(after.subject);
  if (before === null) return [`${leg}: there is no earlier run of the same kind to compare with.`];
  const failing = stillFailing.length === 0 ? '' : `, ${stillFailing.length} still failing`;
  const head = isNothingNew(comparison)
    ? `${leg}: nothing new since ${timeOf(before.startedAt)}${failing}.`
    : `${leg}: new since ${timeOf(before.startedAt)}`;
  const fresh = new Set(newlyFailing.map(({ id }) => id));
  const [newCauses, oldCauses] = [
    causes.filter(({ scenarios }) => scenarios.some((id) => fresh.has(id))),
    causes.filter(({ scenarios }) => !scenarios.some((id) => fresh.has(id))),
  ];
  const list = (title: string, lines: readonly string[], count = lines.length): string[] => {
    if (lines.length === 0) return [];
    if (lines.length > MOST_SHOWN) cut.any = true;
    const shown = lines.slice(0, MOST_SHOWN).flatMap((line) => hanging(line, style.width));
    const rest = lines.length > MOST_SHOWN ? [`    and ${lines.length - MOST_SHOWN} more`] : [];
    return [`  ${title} ${count}`, ...shown, ...rest];
  };
  const causeLine = (cause: Cause): string => sentenceOf(cause, comparison);
  const reasons = new Map(newlyFailing.map((one) => [one.id, one.waivedUntil]));
  const waived = [...reasons].flatMap(([id, until]) => (until === null ? [] : [`${id} was waived until ${until}`]));
  return [
    paint.bold(head),
    ...warnings.flatMap((warning) => wrap(`Warning: ${warning}`, style.width, '  ').map((line) => paint.yellow(line))),
    ...list(paint.red('NEWLY FAILING'), [...newCauses.map(causeLine), ...waived], newlyFailing.length),
    ...list(paint.yellow('STILL FAILING'), oldCauses.map(causeLine), stillFailing.length),
    ...list(paint.green('FIXED'), comparison.fixed.map(nameOf)),
    ...list(paint.yellow('NOT JUDGED ANY MORE'), comparison.notJudged.map(withReason)),
    ...list('FAILED BEFORE, LEFT OUT NOW', comparison.failingLeftOut.map(nameOf)),
    ...list(
      paint.yellow('ANSWERS CHANGED, NOTHING FAILED'),
      comparison.answers.map(({ operation, change, scenarios }) => `${operation}: ${change} (${listed(scenarios)})`),
    ),
    ...list(
      'SLOWER',
      comparison.slower.map(
        ({ id, durationMs, usualMs }) => `${id}: ${seconds(durationMs)} instead of ${seconds(usualMs)}`,
      ),
    ),
    ...list('NEW SCENARIOS', comparison.added.map(nameOf)),
    ...list('GONE', comparison.removed.map(nameOf)),
  ];
}

function hanging(line: string, width: number): string[] {
  return wrap(line, width - 2, '    ').map((part, index) => (index === 0 ? part : `  ${part}`));
}

function nameOf({ id, name }: NamedScenario): string {
  return `${id}: ${name}`;
}

function withReason({ id, verdict, reason }: NamedScenario): string {
  return `${id}: ${verdict.replaceAll('_', ' ')}${reason === null ? '' : `, ${reason}`}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
