import { locateRun, type Snapshot, snapshotsOfRun } from '@opentv-bango/certification';
import { UserError } from '@opentv-bango/contract';
import type { Output } from '../progress';
import type { RunOptions } from './options';

/** What is to be run again. */
export interface FailedBefore {
  rerun: boolean;
  /** Folder or name of a run; the latest when null. */
  of: string | null;
}

/**
 * Narrows a run to what FAILED or was BLOCKED in an earlier one: same target, deployments and release, which a typed
 * option must not contradict. Such a run is filtered, so it is INCOMPLETE.
 *
 * @throws UserError `NOTHING_TO_RERUN` where nothing failed, `NOT_RERUNNABLE` where it cannot be narrowed to what did
 */
export async function narrowToFailed(
  options: RunOptions,
  { rerun, of }: FailedBefore,
  output: Output,
): Promise<RunOptions> {
  if (!rerun) {
    if (of !== null) throw new UserError('USAGE', '--of names a run for --rerun failed, which is not given.');
    return options;
  }
  if (options.paths.length > 0)
    throw new UserError('USAGE', '--rerun failed chooses the scenarios itself: give no paths with it.');
  const snapshots = await snapshotsOfRun(await locateRun(options.reports, of ?? undefined));
  const narrowed = narrow(options, snapshots);
  output.write(`${narrowed.sentence}\n`);
  return narrowed.options;
}

/** The options of the rerun, and a sentence that says what it is. */
export function narrow(options: RunOptions, snapshots: readonly Snapshot[]): { options: RunOptions; sentence: string } {
  const failing = snapshots
    .map((snapshot) => ({ ...snapshot, ids: failingIds(snapshot) }))
    .filter(({ ids }) => ids.length > 0);
  const [first] = failing;
  if (first === undefined) {
    const runId = snapshots[0]?.run.runId ?? 'the run';
    throw new UserError('NOTHING_TO_RERUN', `Nothing FAILED or was BLOCKED in ${runId}: there is nothing to rerun.`);
  }
  const { runId, subject } = first.run;
  const ids = [...new Set(failing.flatMap((one) => one.ids))];
  // An id is the name of a tag; a scenario without one is known by its place.
  const nameless = ids.find((id) => !/^[\w-]+$/.test(id));
  if (nameless !== undefined)
    throw new UserError('NOT_RERUNNABLE', `${nameless} has no @id: tag to rerun it by: run it by its path.`);
  const [deployment, ...others] = failing.map(({ run }) => run.subject.deployment);
  const expression = ids.map((id) => `@id:${id}`).join(' or ');
  const flags: RunOptions['flags'] = {
    ...options.flags,
    CERTIFY_TARGET: agreeing(options.flags.CERTIFY_TARGET, subject.target, '--target', runId),
    OPENTV_RELEASE: agreeing(options.flags.OPENTV_RELEASE, subject.release, '--release', runId),
    OPENTV_DEPLOYMENT: options.flags.OPENTV_DEPLOYMENT ?? (others.length === 0 ? deployment : undefined),
  };
  return {
    options: { ...options, flags, tags: options.tags === null ? expression : `(${expression}) and (${options.tags})` },
    sentence: `Runs again what failed in ${runId}: ${ids.length} scenario${ids.length === 1 ? '' : 's'}. The run is INCOMPLETE by that.`,
  };
}

function failingIds({ scenarios }: Snapshot): string[] {
  return [...scenarios.values()].flatMap(({ id, verdict }) =>
    verdict === 'FAILED' || verdict === 'BLOCKED' ? id : [],
  );
}

function agreeing(typed: string | undefined, then: string, option: string, runId: string): string {
  if (typed === undefined || typed === then) return then;
  throw new UserError(
    'NOT_RERUNNABLE',
    `${runId} was made with ${option} ${then}, and ${typed} is asked for: leave ${option} out.`,
  );
}
