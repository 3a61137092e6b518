import Table from 'cli-table3';
import type { LegRecord } from '../../evidence';
import { type CaseVerdict, countVerdicts, type LegVerdict, type RunVerdicts, worstOf } from '../verdicts';
import { colours, inColourOf, type Style, verdictWords } from './style';

/** Column heading of a leg: `SSP 25.12`. */
export function legTitle({ deployment, release }: Pick<LegRecord, 'deployment' | 'release'>): string {
  return `${deployment === 'ssp' ? 'SSP' : 'non-SSP'} ${release}`;
}

/**
 * The table use case by leg, each cell with its verdict and how many scenarios it stands for: `FAILED 1 of 9`.
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
  for (const useCase of verdicts.useCases) table.push(row(useCase, style));
  const others = withoutUseCase(verdicts, legs);
  if (others !== null) table.push(row(others, style));
  return indent(table.toString());
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

function withoutUseCase(verdicts: RunVerdicts, legs: readonly LegRecord[]): CaseVerdict | null {
  const others = verdicts.scenarios.filter(({ useCases }) => useCases.length === 0);
  if (others.length === 0) return null;
  return {
    id: 'Other scenarios',
    title: null,
    verdict: worstOf(others.map(({ verdict }) => verdict)),
    legs: legs.map(({ name }) => {
      const own = others.filter(({ leg }) => leg === name);
      const list = own.map(({ verdict }) => verdict);
      return {
        leg: name,
        verdict: worstOf(list),
        counts: countVerdicts(list),
        total: own.length,
        scenarios: own.map(({ id }) => id),
        reasons: [],
      };
    }),
  };
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
