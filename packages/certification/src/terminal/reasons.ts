import type { ScenarioResult, Unplanned, Verdict } from '../verdicts';
import { colours, inColourOf, type Style, verdictWords, wrap } from './style';
import { withoutIds } from './without-ids';

/** Names of scenarios shown under one reason; the rest is a number. */
const NAMES_SHOWN = 3;

/**
 * Scenarios of one verdict, gathered by reason: how many, why, and which, the most frequent reason first.
 *
 * @returns empty where no scenario has the verdict
 */
export function renderReasons(scenarios: readonly ScenarioResult[], verdict: Verdict, style: Style): string {
  const own = scenarios.filter((scenario) => scenario.verdict === verdict);
  const byReason = new Map<string, ScenarioResult[]>();
  for (const scenario of own) {
    const reason = withoutIds(scenario.reason ?? 'no reason given');
    byReason.set(reason, [...(byReason.get(reason) ?? []), scenario]);
  }
  return [...byReason]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, group]) => renderReason(reason, group, verdict, style))
    .join('\n');
}

/** Legs that ended before it was known which scenarios they have, a line each. */
export function renderUnplanned(unplanned: readonly Unplanned[], style: Style): string {
  return unplanned
    .map(({ leg, verdict, reason }) => `  ${inColourOf(verdict, verdictWords(verdict), style)}  ${leg}: ${reason}`)
    .join('\n');
}

function renderReason(reason: string, group: readonly ScenarioResult[], verdict: Verdict, style: Style): string {
  const head = `  ${inColourOf(verdict, `${verdictWords(verdict)} ${group.length}`, style)}  `;
  const plainLength = `  ${verdictWords(verdict)} ${group.length}  `.length;
  const [first = '', ...rest] = wrap(reason, style.width, ' '.repeat(plainLength));
  const names = [...new Set(group.map(({ name }) => name))];
  const shown = names.slice(0, NAMES_SHOWN).join('; ');
  const more = names.length > NAMES_SHOWN ? `; and ${names.length - NAMES_SHOWN} more` : '';
  // What was left out on purpose needs no list.
  const listed = verdict === 'BLOCKED' ? wrap(`${shown}${more}`, style.width, ' '.repeat(plainLength)) : [];
  return [`${head}${first.trimStart()}`, ...rest, ...listed.map(colours(style).dim)].join('\n');
}
