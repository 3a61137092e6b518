import { join } from 'node:path';
import {
  addToHistory,
  compareWithHistory,
  type Run,
  type RunVerdicts,
  renderComparison,
  type Snapshot,
  takeSnapshots,
} from '@opentv-bango/certification';
import { displayPath } from '../display-path';
import type { Output } from '../progress';
import { quoteCommand } from '../quote-command';
import type { RunContext } from './context';

/**
 * Shows what is new since the last run of the same subject, and keeps this one for the next. What goes wrong here is said
 * in one sentence: it never changes what the run came to.
 */
export async function compareAndKeep(
  { options, folder }: Pick<RunContext, 'options' | 'folder'>,
  run: Run,
  verdicts: Pick<RunVerdicts, 'scenarios'>,
  output: Output,
): Promise<void> {
  const history = historyFolder(options);
  try {
    const snapshots = takeSnapshots(run, verdicts);
    const compared = await compareWithHistory(snapshots, history);
    const again = quoteCommand([
      ...['npm', 'run', 'compare', '--', '--after', displayPath(folder.path), '--format', 'markdown'],
      ...(options.history === null ? [] : ['--history', displayPath(history)]),
    ]);
    output.write(`${renderComparison(compared.comparisons, output.style, again)}\n`);
    const warnings = [...compared.warnings, ...(await keep(snapshots, history))];
    if (warnings[0] !== undefined) output.write(`Warning: ${warnings[0]}\n`);
  } catch (error) {
    output.write(`Warning: The run could not be compared with earlier ones: ${sentence(error)}\n`);
  }
  output.write('\n');
}

/** Folder of the histories. */
export function historyFolder({ history, reports }: Pick<RunContext['options'], 'history' | 'reports'>): string {
  return history ?? join(reports, 'history');
}

async function keep(snapshots: readonly Snapshot[], history: string): Promise<string[]> {
  const warnings = await Promise.all(snapshots.map((snapshot) => addToHistory(history, snapshot)));
  return warnings.flatMap((warning) => warning ?? []);
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
