import { findUnsteady, renderUnsteady, type Snapshot, snapshotsOfRun } from '@opentv-bango/certification';
import type { Output } from '../progress';
import type { FinishedRun } from './certify';

/** Exit codes of a run, the first that applies: docs/reports.md, "Exit codes". */
const WORST_FIRST = [130, 2, 1, 3, 4, 0];

/**
 * Runs the same several times, and shows which scenarios did not always end the same. Every run keeps its own report: no
 * failure is hidden by one that passed.
 *
 * @param times how often
 * @param runOnce makes one run
 * @returns the worst exit code
 */
export async function repeatRun(times: number, runOnce: () => Promise<FinishedRun>, output: Output): Promise<number> {
  const runs: Snapshot[][] = [];
  const exitCodes: number[] = [];
  for (let count = 1; count <= times; count += 1) {
    output.write(`Run ${count} of ${times}\n`);
    const { exitCode, folder } = await runOnce();
    exitCodes.push(exitCode);
    runs.push(await snapshotsOfRun(folder));
    // Whoever stops a run wants no further one, and what cannot be run cannot be repeated.
    if (exitCode === 130 || exitCode === 2) break;
  }
  output.write(`\n${renderUnsteady(findUnsteady(runs), runs.length, output.style)}\n`);
  return worstOf(exitCodes);
}

function worstOf(exitCodes: readonly number[]): number {
  return WORST_FIRST.find((code) => exitCodes.includes(code)) ?? exitCodes.find((code) => code !== 0) ?? 0;
}
