import { z } from 'zod';
import { type JobResult, type JobRun, jobSchema } from './job';
import { type MutantRun, mutantJobSchema } from './mutation/mutant-job';
import { runMutantJob } from './mutation/run-mutant-job';
import { ReusableCucumber } from './reusable-cucumber';
import { runJob } from './run-job';

const tasks = z.union([jobSchema, mutantJobSchema]);

// A process of its own that runs one job after another, so that steps are loaded once.
let warm: Promise<ReusableCucumber> | null = null;

process.on('message', async (message) => {
  warm ??= ReusableCucumber.load();
  const result: JobResult<JobRun | MutantRun> = await warm
    .then(async (cucumber) => {
      const job = tasks.parse(message);
      return { scenarios: 'mutations' in job ? await runMutantJob(cucumber, job) : await runJob(cucumber, job) };
    })
    .catch((error: unknown) => ({
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }));
  process.send?.(result);
});
process.on('disconnect', () => process.exit(0));
