import { availableParallelism } from 'node:os';
import { UserError } from '@opentv-bango/contract';
import type { Configuration } from '@opentv-bango/support';
import pLimit from 'p-limit';
import type { RunContext } from './context';
import type { RunOptions } from './options';
import { runLeg } from './run-leg';

/**
 * Runs all legs, at the same time as far as the wanted number of scenarios at a time allows.
 *
 * @returns the first mistake of the user's that kept a leg from starting; null where there was none
 */
export async function runLegs(context: RunContext): Promise<UserError | null> {
  const { legs } = context.record.record;
  const { atOnce, workers } = shareOut(context.record.record.parallel, legs.length);
  const limit = pLimit(atOnce);
  for (const { name } of legs) context.progress.leg(name);
  const ends = await Promise.allSettled(
    legs.map((leg) =>
      limit(async () => {
        await runLeg(context, leg, workers);
        // A core is free until the others have ended.
        if (limit.activeCount > 1) context.reader.readLeg(leg.name);
      }),
    ),
  );
  const errors = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  const unexpected = errors.find((error) => !(error instanceof UserError));
  if (unexpected !== undefined) throw unexpected;
  return errors.find((error) => error instanceof UserError) ?? null;
}

/**
 * How many legs run at the same time, and how many workers each has.
 *
 * @param parallel scenarios at a time in the whole run
 */
export function shareOut(parallel: number, legs: number): { atOnce: number; workers: number } {
  const atOnce = Math.max(1, Math.min(legs, parallel));
  return { atOnce, workers: Math.max(1, Math.floor(parallel / atOnce)) };
}

/** Scenarios at a time as typed; where nothing is said: one for each leg, as far as there are cores. */
export function wantedParallel(
  { parallel }: Pick<RunOptions, 'parallel'>,
  { deployments }: Pick<Configuration, 'deployments'>,
): number {
  return parallel ?? Math.max(1, Math.min(deployments.length, availableParallelism()));
}
