import { MUTANTS, wasReached } from '../../simulator';
import type { Job, JobResult } from './job';
import { runJob } from './run-job';
import { WarmCucumber } from './warm-cucumber';

// A process of its own that runs one job after another, so that steps are loaded once.
let warm: Promise<WarmCucumber> | null = null;

process.on('message', async (job: Job) => {
  warm ??= WarmCucumber.load();
  const result: JobResult = await warm
    .then((cucumber) => runJob(cucumber, job))
    .then(
      (scenarios) => ({ scenarios, reached: isReached(job.defect) }),
      (error: unknown) => ({ problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  process.send?.(result);
});
process.on('disconnect', () => process.exit(0));

function isReached(defect: string | null): boolean {
  return defect === null || !MUTANTS.some(({ name }) => name === defect) || wasReached(defect);
}
