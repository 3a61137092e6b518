import type { Catalogue } from '../catalogue';
import { countVerdicts, type ScenarioResult, type Unplanned, worstOf } from '../verdicts';
import type { MatrixCell, MatrixRow } from './certificate';
import { byText } from './in-order';

/**
 * Lays use cases, test cases and legs out as the matrix of the certificate.
 *
 * A test case appears under each use case that the catalogue or a scenario puts it in; a pair that only the catalogue
 * knows and another use case covers is left out, so that a gap in the matrix is a gap in the certification.
 *
 * @param catalogue the cases, in their order
 * @param scenarios all results
 * @param legs names of the legs, in the order of the columns
 * @param unplanned legs whose scenarios are not known
 */
export function buildMatrix(
  catalogue: Catalogue,
  scenarios: readonly ScenarioResult[],
  legs: readonly string[],
  unplanned: readonly Unplanned[],
): MatrixRow[] {
  const named = new Set(scenarios.flatMap(({ testCases }) => testCases));
  const ids = [...new Set([...catalogue.cases.map(({ id }) => id), ...named])];
  const rows = ids.flatMap((testCase) => {
    const own = scenarios.filter(({ testCases }) => testCases.includes(testCase));
    const shown = new Set(own.flatMap(({ useCases }) => useCases));
    const planned = catalogue.cases.find(({ id }) => id === testCase)?.useCases ?? [];
    const useCases: (string | null)[] = shown.size > 0 ? [...shown] : planned.length > 0 ? planned.slice(0, 1) : [null];
    if (own.some((scenario) => scenario.useCases.length === 0)) useCases.push(null);
    return [...new Set(useCases)].map((useCase) => ({
      useCase,
      testCase,
      cells: legs.map((leg) =>
        cell(
          leg,
          own.filter((one) => isIn(one, leg, useCase)),
          unplanned.find((one) => one.leg === leg),
        ),
      ),
    }));
  });
  return rows.sort((a, b) => byText(useCaseOrder(a), useCaseOrder(b)));
}

const useCaseOrder = ({ useCase }: MatrixRow): string => useCase ?? '';

function isIn(scenario: ScenarioResult, leg: string, useCase: string | null): boolean {
  const inUseCase = useCase === null ? scenario.useCases.length === 0 : scenario.useCases.includes(useCase);
  return scenario.leg === leg && inUseCase;
}

function cell(leg: string, scenarios: readonly ScenarioResult[], unplanned: Unplanned | undefined): MatrixCell {
  const verdicts = scenarios.map(({ verdict }) => verdict);
  return {
    leg,
    verdict: worstOf(verdicts, unplanned?.verdict),
    total: scenarios.length,
    counts: countVerdicts(verdicts),
    scenarios: scenarios.map(({ id }) => id),
  };
}
