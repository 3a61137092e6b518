import type { LegRecord } from '@opentv-bango/evidence';
import Table from 'cli-table3';
import { type CaseVerdict, caseVerdicts, type LegVerdict, type RunVerdicts } from '../verdicts';
import { colours, inColourOf, type Style, verdictWords } from './style';

/** Row of the scenarios without a use case. */
const OTHERS = 'Other scenarios';

/** Column heading of a leg: `SSP 25.12`. */
export function legTitle({ deployment, release }: Pick<LegRecord, 'deployment' | 'release'>): string {
  return `${deployment === 'ssp' ? 'SSP' : 'non-SSP'} ${release}`;
}

/**
 * The table use case by leg, each cell with its verdict and how many scenarios it stands for: `FAILED 1 of 9`. What the
 * filter left out is not in it, and neither is a use case of which nothing is left.
 *
 * @param legs in the order of the run record
 */
export function renderMatrix(verdicts: RunVerdicts, legs: readonly LegRecord[], style: Style): string {
  const paint = colours(style);
  const table = new Table({
    head: ['Use case', ...legs.map(legTitle)].map((title) => paint.bold(title)),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 3 },
    chars: NO_BORDERS,
  });
  for (const useCase of shownCases(verdicts, legs)) table.push(row(useCase, style));
  return indent(table.toString());
}

function shownCases({ useCases, scenarios, unplanned }: RunVerdicts, legs: readonly LegRecord[]): CaseVerdict[] {
  const chosen = scenarios.filter(({ selected }) => selected);
  const narrowed = chosen.length < scenarios.length;
  const names = legs.map(({ name }) => name);
  const cases = caseVerdicts(useCases, names, chosen, unplanned, (scenario) => scenario.useCases);
  const others = caseVerdicts([{ id: OTHERS, title: null }], names, chosen, unplanned, (scenario) =>
    scenario.useCases.length === 0 ? [OTHERS] : [],
  );
  const hasScenarios = (one: CaseVerdict): boolean => one.legs.some(({ total }) => total > 0);
  return [...(narrowed ? cases.filter(hasScenarios) : cases), ...others.filter(hasScenarios)];
}

function row(useCase: CaseVerdict, style: Style): string[] {
  const name = useCase.title === null ? useCase.id : `${useCase.id}  ${useCase.title}`;
  return [name, ...useCase.legs.map((cell) => inColourOf(cell.verdict, cellText(cell), style))];
}

/** `PASSED 12`, `FAILED 1 of 9`, `NOT COVERED`. Scenarios that do not apply are not counted where others do. */
export function cellText({ verdict, counts, total }: Pick<LegVerdict, 'verdict' | 'counts' | 'total'>): string {
  if (total === 0) return verdictWords(verdict);
  const applicable = verdict === 'NOT_APPLICABLE' ? total : total - counts.NOT_APPLICABLE;
  const number = counts[verdict];
  return `${verdictWords(verdict)} ${number === applicable ? number : `${number} of ${applicable}`}`;
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};
