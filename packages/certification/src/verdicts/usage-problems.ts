import { findUnknownTags } from '../catalogue';
import type { Run } from '../run';
import { explainSyntaxErrors } from '../syntax';
import type { CatalogueCases } from './catalogue-cases';
import type { ScenarioResult } from './run-verdicts';

/**
 * Faults of the features or of the call, one sentence each with file and line. They end the run with exit code 2.
 *
 * @returns syntax errors; scenarios that cannot be run as they stand; tags that no test case knows; that the filter chose nothing
 */
export function findUsageProblems(
  run: Run,
  scenarios: readonly ScenarioResult[],
  filter: string | null,
  catalogue: CatalogueCases | undefined,
): string[] {
  const syntax = run.legs.flatMap((leg) => explainSyntaxErrors(leg.parseErrors));
  const withoutScenarios = run.legs.flatMap((leg) =>
    leg.emptyFeatures.map((path) => `${path}: there is no scenario in this file. Is a keyword misspelt?`),
  );
  const faulty = scenarios.filter(({ problem }) => problem !== null).map(nameFault);
  const nothing = syntax.length === 0 && run.legs.every((leg) => leg.selectionKnown && !leg.scenarios.some(isSelected));
  return [
    ...new Set([...syntax, ...withoutScenarios, ...faulty]),
    ...(catalogue?.otherTags === undefined ? [] : findUnknownTags(scenarios, catalogue)),
    ...(nothing && run.legs.length > 0
      ? [`No scenario was selected${filter === null ? ': there is none' : ` by ${filter}`}.`]
      : []),
  ];
}

/** What is wrong with a scenario that is itself at fault, with file and line. */
export function nameFault({ featurePath, line, failure, reason }: ScenarioResult): string {
  return `${featurePath}:${failure?.line ?? line}: ${reason}.`;
}

function isSelected({ selected }: { selected: boolean }): boolean {
  return selected;
}
