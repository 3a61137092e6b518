import { colours, inColourOf, type Style, verdictWords } from '../terminal';
import type { Verdict } from '../verdicts';
import type { Snapshot, SnapshotScenario } from './snapshot';
import { keyOf, type WireChange, wireChanges } from './wire-change';
import { legName } from './words';

/** A scenario that did not always end the same. */
export interface UnsteadyScenario {
  leg: string;
  id: string;
  name: string;
  /** What it came to, in the order of the runs. */
  verdicts: Verdict[];
  /** Distinct reasons of those that did not pass. */
  reasons: string[];
  /** What differs in the answers between a run that passed and the others. */
  changes: WireChange[];
}

/**
 * Scenarios that did not end the same in every run.
 *
 * @param runs the snapshots of each run, in their order
 */
export function findUnsteady(runs: readonly (readonly Snapshot[])[]): UnsteadyScenario[] {
  return (runs[0] ?? []).flatMap(({ run, scenarios }) =>
    [...scenarios.keys()].flatMap((id): UnsteadyScenario[] => {
      const ends = runs.flatMap((snapshots): SnapshotScenario[] => {
        const same = snapshots.find((one) => one.run.subject.deployment === run.subject.deployment);
        const end = same?.scenarios.get(id);
        return end === undefined ? [] : [end];
      });
      if (new Set(ends.map(({ verdict }) => verdict)).size < 2) return [];
      const passed = ends.find(({ verdict }) => verdict === 'PASSED');
      const others = ends.filter(({ verdict }) => verdict !== 'PASSED');
      const changes = passed === undefined ? [] : others.flatMap((end) => wireChanges(passed, end));
      return [
        {
          leg: legName(run.subject),
          id,
          name: ends[0]?.name ?? id,
          verdicts: ends.map(({ verdict }) => verdict),
          reasons: [...new Set(others.flatMap(({ reason }) => reason ?? []))],
          changes: [...new Map(changes.map((change) => [keyOf(change), change])).values()],
        },
      ];
    }),
  );
}

/** What did not always end the same, for a terminal. */
export function renderUnsteady(unsteady: readonly UnsteadyScenario[], runs: number, style: Style): string {
  if (unsteady.length === 0) return `All scenarios ended the same in ${runs} runs.`;
  const head = `Not always the same in ${runs} runs: ${unsteady.length}`;
  const lines = unsteady.flatMap(({ leg, id, name, verdicts, reasons, changes }) => [
    `  ${leg}  ${id}: ${name}`,
    `    ${verdicts.map((verdict) => inColourOf(verdict, verdictWords(verdict), style)).join(', ')}`,
    ...changes.map(({ operation, change }) => `    ${operation}: ${change}`),
    ...reasons.map((reason) => `    ${reason.split('\n', 1)[0]}`),
  ]);
  return [colours(style).bold(head), ...lines].join('\n');
}
