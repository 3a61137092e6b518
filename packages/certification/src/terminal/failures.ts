import type { ScenarioResult } from '../verdicts';
import { describeWaiver } from '../waivers';
import { colours, inColourOf, type Style, verdictWords, wrap } from './style';
import { faultOf } from './without-ids';

/**
 * The failures in full: scenario, step, message, file and line. A failure that both legs share is shown once.
 *
 * @param scenarios results that FAILED, or whose failure is WAIVED
 */
export function renderFailures(scenarios: readonly ScenarioResult[], style: Style): string {
  return groupLegs(scenarios)
    .map((group) => renderFailure(group, style))
    .join('\n\n');
}

function renderFailure([first, ...others]: [ScenarioResult, ...ScenarioResult[]], style: Style): string {
  const paint = colours(style);
  const { failure } = first;
  const legs = [first, ...others].map(({ leg }) => leg).join(' and ');
  const heading = `  ${inColourOf(first.verdict, verdictWords(first.verdict), style)}  ${paint.bold(first.name)}`;
  const place = `${first.featurePath}:${failure?.line ?? first.line}`;
  const about = [legs, ...first.useCases, ...first.testCases, ...idTag(first)].join('  ');
  return [
    heading,
    `    ${paint.dim(`${place}  ${about}`)}`,
    ...(failure === null ? wrap(first.reason ?? '', style.width, '    ') : []),
    ...(failure === null ? [] : [`    ${failure.step}`, ...wrap(failure.message, style.width, '      ')]),
    ...others.flatMap((other) => renderOther(first, other, style)),
    ...(first.waiver === null ? [] : wrap(describeWaiver(first.waiver), style.width, '    ')),
  ].join('\n');
}

// The same fault has its own call, with its own ids, in each leg.
function renderOther(first: ScenarioResult, other: ScenarioResult, style: Style): string[] {
  const known = new Set(first.failure?.message.split('\n'));
  const own = (other.failure?.message ?? '').split('\n').filter((line) => !known.has(line));
  if (own.length === 0) return [];
  return [`    ${colours(style).dim(`in ${other.leg}:`)}`, ...wrap(own.join('\n'), style.width, '      ')];
}

// A scenario without a tag is named by its place, which stands in the line already.
function idTag({ id, featurePath, line }: ScenarioResult): string[] {
  return id === `${featurePath}:${line}` ? [] : [`@id:${id}`];
}

/** Failures that are the same in several legs, together. */
export function groupLegs(scenarios: readonly ScenarioResult[]): [ScenarioResult, ...ScenarioResult[]][] {
  const groups = new Map<string, [ScenarioResult, ...ScenarioResult[]]>();
  for (const scenario of scenarios) {
    const key = JSON.stringify([
      scenario.id,
      scenario.failure?.step,
      faultOf(scenario.failure?.message ?? ''),
      scenario.waiver,
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [scenario]);
    else group.push(scenario);
  }
  return [...groups.values()];
}
