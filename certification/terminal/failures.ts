import type { ScenarioResult } from '../verdicts';
import { colours, inColourOf, type Style, verdictWords, wrap } from './style';

/**
 * The failures in full: scenario, step, message, file and line. A failure that both legs share is told once.
 *
 * @param scenarios results that FAILED
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
  const about = [legs, ...first.useCases, ...first.testCases, `@id:${first.id}`].join('  ');
  return [
    heading,
    `    ${paint.dim(`${place}  ${about}`)}`,
    ...(failure === null ? wrap(first.reason ?? '', style.width, '    ') : []),
    ...(failure === null ? [] : [`    ${failure.step}`, ...wrap(failure.message, style.width, '      ')]),
  ].join('\n');
}

/** Failures that are the same in several legs, together. */
export function groupLegs(scenarios: readonly ScenarioResult[]): [ScenarioResult, ...ScenarioResult[]][] {
  const groups = new Map<string, [ScenarioResult, ...ScenarioResult[]]>();
  for (const scenario of scenarios) {
    const key = JSON.stringify([scenario.id, scenario.failure?.step, scenario.failure?.message]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [scenario]);
    else group.push(scenario);
  }
  return [...groups.values()];
}
