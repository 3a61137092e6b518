import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '@opentv-bango/certify';
import { UserError } from '@opentv-bango/contract';
import { VARIABLES } from '@opentv-bango/support';
import type { Job, JobResult, JobRun } from './job';
import type { MutantJob, MutantRun } from './mutation/mutant-job';

/** Processes that run jobs, each one at a time. */
export class WorkerPool {
  readonly #idle: ChildProcess[];
  readonly #waiting: ((worker: ChildProcess) => void)[] = [];
  readonly #all: readonly ChildProcess[];

  /** @param size how many jobs run at a time */
  constructor(size: number) {
    this.#all = Array.from({ length: size }, startWorker);
    this.#idle = [...this.#all];
  }

  /**
   * Runs a job as soon as a worker is free.
   * @throws UserError `PROOF` when it cannot be run
   */
  run(job: Job): Promise<JobRun> {
    return this.#run<JobRun>(job);
  }

  /**
   * Runs a job with mutations as soon as a worker is free.
   * @throws UserError `PROOF` when it cannot be run
   */
  runMutants(job: MutantJob): Promise<MutantRun> {
    return this.#run<MutantRun>(job);
  }

  async #run<Run extends object>(job: Job | MutantJob): Promise<Run> {
    const worker = this.#idle.pop() ?? (await new Promise<ChildProcess>((resolve) => this.#waiting.push(resolve)));
    try {
      const result = await ask<Run>(worker, job);
      if (!('problem' in result)) return result;
      throw new UserError('PROOF', `The scenarios could not be run on ${job.leg.name}: ${result.problem}`, 2);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(worker);
      else this.#idle.push(worker);
    }
  }

  /** Ends the workers. */
  stop(): void {
    for (const worker of this.#all) worker.kill();
  }
}

function ask<Run>(worker: ChildProcess, job: Job | MutantJob): Promise<JobResult<Run>> {
  return new Promise((resolve) => {
    const ended = (): void => resolve({ problem: 'its process ended' });
    worker.once('exit', ended);
    worker.once('message', (result: JobResult<Run>) => {
      worker.off('exit', ended);
      resolve(result);
    });
    worker.send(job);
  });
}

/** A worker sees no configuration of a live platform. */
function startWorker(): ChildProcess {
  const configured = new Set(VARIABLES.map(({ name }) => name));
  const environment = Object.entries(process.env).filter(([name]) => !configured.has(name));
  return fork(join(PROJECT, 'packages', 'prove', 'dist', 'worker.js'), {
    cwd: PROJECT,
    // Node's own options of this process (the tests have some) are not the worker's.
    execArgv: [],
    env: { ...Object.fromEntries(environment), TS_NODE_PROJECT: join(PROJECT, 'tsconfig.json') },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}
