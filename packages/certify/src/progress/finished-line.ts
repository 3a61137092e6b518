import { colours, inColourOf, type Style, verdictWords } from '@opentv-bango/certification/terminal';
import type { FinishedScenario } from './progress';

const VERDICT_WIDTH = 'NOT APPLICABLE'.length;
const LEG_WIDTH = 'non-ssp'.length;

/** One line for one finished scenario: verdict, leg, name, where it stands, how long it took. */
export function finishedLine(scenario: FinishedScenario, style: Style): string {
  const { verdict, leg, name, featurePath, line, durationMs } = scenario;
  const words = inColourOf(verdict, verdictWords(verdict).padEnd(VERDICT_WIDTH), style);
  const place = colours(style).dim(`${featurePath}:${line}  ${(durationMs / 1000).toFixed(2)} s`);
  return `  ${words}  ${leg.padEnd(LEG_WIDTH)}  ${name}  ${place}`;
}
