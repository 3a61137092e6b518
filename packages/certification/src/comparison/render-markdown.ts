import type { Comparison, NamedScenario } from './comparison';
import { isNothingNew } from './comparison';
import { legName, listed, sentenceOf, timeOf } from './words';

/** The comparison as Markdown, for a step summary or a comment. */
export function renderMarkdown(comparisons: readonly Comparison[]): string {
  return `${comparisons.map((one) => renderLeg(one).join('\n')).join('\n\n')}\n`;
}

function renderLeg(comparison: Comparison): string[] {
  const { before, after, warnings, newlyFailing, stillFailing, causes } = comparison;
  const title = `## ${legName(after.subject)}`;
  if (before === null) return [title, '', 'There is no earlier run of the same kind to compare with.'];
  const what = isNothingNew(comparison) ? 'Nothing new' : 'Compared with';
  const heading = `${what}${isNothingNew(comparison) ? ' since' : ''} ${timeOf(before.startedAt)} (${code(before.runId)}).`;
  const counted: [string, number][] = [
    ['newly failing', newlyFailing.length],
    ['still failing', stillFailing.length],
    ['fixed', comparison.fixed.length],
  ];
  const counts = counted.flatMap(([name, count]) => (count === 0 ? [] : [`**${count} ${name}**`])).join(', ');
  const waived = newlyFailing.flatMap(({ id, waivedUntil }) =>
    waivedUntil === null ? [] : [`${code(id)} was waived until ${waivedUntil}`],
  );
  return [
    title,
    '',
    heading,
    ...(counts === '' ? [] : ['', `${counts}.`]),
    ...section('Warnings', warnings.map(escaped)),
    ...section('Failures and what explains them', [
      ...causes.map((cause) => escaped(sentenceOf(cause, comparison))),
      ...waived,
    ]),
    ...section(
      'Still failing',
      stillFailing.map((one) => `${named(one)}, since ${timeOf(one.since)}`),
    ),
    ...section('Fixed', comparison.fixed.map(named)),
    ...section(
      'Not judged any more',
      comparison.notJudged.map((one) => `${named(one)}: ${escaped(one.reason ?? one.verdict)}`),
    ),
    ...section('Failed before, left out now', comparison.failingLeftOut.map(named)),
    ...section(
      'Answers that changed although nothing failed',
      comparison.answers.map(({ operation, change, scenarios }) =>
        escaped(`${operation}: ${change} (${listed(scenarios)})`),
      ),
    ),
    ...section(
      'Slower',
      comparison.slower.map(
        (one) => `${named(one)}: ${Math.round(one.durationMs)} ms instead of ${Math.round(one.usualMs)} ms`,
      ),
    ),
    ...section('New scenarios', comparison.added.map(named)),
    ...section('Gone', comparison.removed.map(named)),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines.map((line) => `- ${line}`)];
}

function named({ id, name }: NamedScenario): string {
  return `${code(id)} ${escaped(name)}`;
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}

/** Words of a platform must neither break the list nor become a link, a mention or HTML. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .replaceAll('@', '&#64;');
}
