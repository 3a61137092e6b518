import { UserError } from '@opentv-bango/contract';
import { readStoredCatalogue } from '../catalogue';
import { locateRun, type Run, readRun } from '../run';
import { computeVerdicts, type RunVerdicts } from '../verdicts';
import { compareSnapshots } from './compare-snapshots';
import type { Comparison } from './comparison';
import { readHistory } from './history';
import type { Snapshot } from './snapshot';
import { takeSnapshots } from './take-snapshots';

/** What is compared, and where it is looked for. */
export interface ComparedRuns {
  /** Folder that holds `runs/` and `latest`. */
  reports: string;
  /** Folder of the histories. */
  history: string;
  /** The earlier run: a folder, a name, or the name of a run that only the history knows; the last one when left out. */
  before?: string | undefined;
  /** The later run; the latest when left out. */
  after?: string | undefined;
}

export interface ComparedResult {
  comparisons: Comparison[];
  /** About the histories, one sentence each. */
  warnings: string[];
}

/**
 * Compares two runs, or a run with the one before it.
 *
 * @throws UserError `NOT_A_RUN` where a run is not found, `NOT_COMPARABLE` where the two have nothing in common
 */
export async function compareRuns({ reports, history, before, after }: ComparedRuns): Promise<ComparedResult> {
  const now = await snapshotsOfRun(await locateRun(reports, after));
  if (before === undefined) return compareWithHistory(now, history);
  const given = await snapshotsOf(before, { reports, history }, now);
  const pairs = now.flatMap((one): [Snapshot, Snapshot][] => {
    const same = given.find(({ run: { subject } }) => subject.deployment === one.run.subject.deployment);
    return same === undefined ? [] : [[same, one]];
  });
  if (pairs.length === 0) {
    throw new UserError(
      'NOT_COMPARABLE',
      `${before} and ${now[0]?.run.runId ?? 'the later run'} have no deployment in common: compare two runs of the same deployment.`,
    );
  }
  const warnings: string[] = [];
  const comparisons: Comparison[] = [];
  for (const [earlier, later] of pairs) {
    const past = await readHistory(history, later.run.subject);
    if (past.warning !== null) warnings.push(past.warning);
    const older = past.snapshots.filter(
      (one) => isOlder(one, earlier) && isOlder(earlier, later) && one.run.runId !== later.run.runId,
    );
    comparisons.push(compareSnapshots(later, [...older, earlier]));
  }
  return { comparisons, warnings };
}

/**
 * Compares a run with the last one of the same subject.
 *
 * @param snapshots those of the run
 * @param history folder of the histories
 */
export async function compareWithHistory(snapshots: readonly Snapshot[], history: string): Promise<ComparedResult> {
  const read = await Promise.all(snapshots.map(({ run }) => readHistory(history, run.subject)));
  return {
    comparisons: snapshots.map((one, index) =>
      compareSnapshots(one, read[index]?.snapshots.filter((past) => isOlder(past, one)) ?? []),
    ),
    warnings: read.flatMap(({ warning }) => warning ?? []),
  };
}

function isOlder(one: Snapshot, other: Snapshot): boolean {
  return one.run.runId !== other.run.runId && one.run.startedAt <= other.run.startedAt;
}

/**
 * Takes what is compared of a run folder.
 *
 * @throws UserError where the folder cannot be read
 */
export async function snapshotsOfRun(folder: string): Promise<Snapshot[]> {
  const run = await readRun(folder);
  return takeSnapshots(run, await judge(run));
}

async function judge(run: Run): Promise<Pick<RunVerdicts, 'scenarios'>> {
  return computeVerdicts(run, await readStoredCatalogue(run.folder));
}

async function snapshotsOf(
  name: string,
  { reports, history }: Pick<ComparedRuns, 'reports' | 'history'>,
  now: readonly Snapshot[],
): Promise<Snapshot[]> {
  try {
    return await snapshotsOfRun(await locateRun(reports, name));
  } catch (error) {
    // Folders of runs are removed long before their history.
    const past = await Promise.all(now.map(({ run }) => readHistory(history, run.subject)));
    const known = past.flatMap(({ snapshots }) => snapshots).filter(({ run }) => run.runId === name);
    if (known.length > 0) return known;
    throw error;
  }
}
