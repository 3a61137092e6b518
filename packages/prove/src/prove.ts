import { type Proof, sourceDigests, storeProof, summarise } from '@opentv-bango/certification/proof';
import { PROJECT } from '@opentv-bango/certify';
import suite from '../../../package.json';
import { checkApplied, checkKnown } from './check-known';
import type { ProofProgress } from './proof-progress';
import { ProofRecorder } from './proof-recorder';
import { chooseHints, type Hints, readHints, writeHints, writeProof } from './results';
import { LEGS, type ProveOptions, type Trial, trials } from './trials';
import { WorkerPool } from './worker-pool';

/** How many scenarios run in one job while it is unknown which of them detects a defect. */
const AT_A_TIME = 40;

/**
 * Proves that every scenario can fail and that every defect is noticed: first that all is green without defects, then
 * each defect with the scenarios that noticed it last time, then whatever is still open.
 *
 * @returns 0, or 1 where something is missing
 * @throws UserError `UNKNOWN_DEFECT`, `UNKNOWN_SCENARIO`, `SCENARIO_NOT_APPLICABLE`
 */
export async function prove(options: ProveOptions, progress: ProofProgress): Promise<number> {
  const startedAt = new Date();
  checkKnown(options.scenarios);
  const sources = sourceDigests(PROJECT);
  const hints = readHints();
  const planned = trials(options, hints);
  const legs = LEGS.filter((leg) => planned.some((trial) => trial.leg === leg));
  const recorder = new ProofRecorder();
  const pool = new WorkerPool(options.parallel);
  const { scenarios } = options;
  try {
    const isPart = options.sample !== null || options.defects.length > 0;
    await Promise.all(
      legs.map(async (leg) => {
        const needed = isPart
          ? hintsOf(
              planned.filter((trial) => trial.leg === leg),
              hints,
            )
          : null;
        const ids = scenarios.length > 0 ? scenarios : needed;
        recorder.recordGreenRun(leg, (await pool.run({ leg, defect: null, scenarios: ids })).scenarios);
        progress.say(`${leg.name}: ${recorder.scenariosOf(leg).length} scenarios apply`);
      }),
    );
    checkApplied(
      scenarios,
      legs.flatMap((leg) => recorder.scenariosOf(leg)),
      legs.map(({ name }) => name),
    );
    progress.begin(planned.length);
    await Promise.all(planned.map((trial) => tryDefect(trial, { options, hints, recorder, pool, progress })));
    if (!isPart) await Promise.all(legs.map((leg) => tryOpen(leg.name, planned, recorder, pool, progress)));
  } finally {
    pool.stop();
    progress.stop();
  }
  const about = {
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    suiteVersion: suite.version,
    filter: describe(options),
  };
  const shown = options.sample === null && options.defects.length === 0 ? null : redIds(recorder);
  const proof = recorder.proof(about, legs, scenarios.length > 0 ? scenarios : shown);
  if (options.updateHints) {
    writeHints(chooseHints(proof.sightings));
    storeProof(proof, sources);
  }
  progress.conclude(proof, await writeProof(proof, options.reports));
  return summarise(proof).complete ? 0 : 1;
}

interface Desk {
  options: ProveOptions;
  hints: Hints;
  recorder: ProofRecorder;
  pool: WorkerPool;
  progress: ProofProgress;
}

async function tryDefect(trial: Trial, { options, hints, recorder, pool, progress }: Desk): Promise<void> {
  const { leg, defect } = trial;
  const all = recorder.scenariosOf(leg);
  const hinted = all.filter((id) => hints[defect.name]?.includes(id));
  const run = async (ids: readonly string[]): Promise<void> => {
    if (ids.length > 0)
      recorder.recordTrial(trial, (await pool.run({ leg, defect: defect.name, scenarios: ids })).scenarios);
  };
  await run(options.everything ? all : hinted);
  const others = options.everything ? [] : all.filter((id) => !hinted.includes(id));
  for (let next = 0; next < others.length && !recorder.isNoticed(trial); next += AT_A_TIME) {
    await run(others.slice(next, next + AT_A_TIME));
  }
  recorder.finishTrial(trial);
  const sightings = recorder.sightings.filter((one) => one.leg === leg.name && one.defect === defect.name);
  progress.tried(leg.name, defect.name, sightings);
}

/** Scenarios that nothing turned red yet meet every defect of their leg, until there is none left. */
async function tryOpen(
  legName: string,
  planned: readonly Trial[],
  recorder: ProofRecorder,
  pool: WorkerPool,
  progress: ProofProgress,
): Promise<void> {
  for (const trial of planned.filter(({ leg }) => leg.name === legName)) {
    const open = recorder.neverRed(trial.leg);
    if (open.length === 0) return;
    const { leg, defect } = trial;
    const noticed = recorder.recordTrial(
      trial,
      (await pool.run({ leg, defect: defect.name, scenarios: open })).scenarios,
    );
    for (const { id } of noticed) progress.say(`${leg.name}: ${id} is turned red by ${defect.name}`);
  }
}

function hintsOf(planned: readonly Trial[], hints: Hints): string[] | null {
  const ids = planned.map(({ defect }) => hints[defect.name]);
  return ids.includes(undefined) ? null : [...new Set(ids.flatMap((one) => one ?? []))];
}

function redIds({ sightings }: ProofRecorder): string[] {
  return [...new Set(sightings.map(({ scenario }) => scenario))];
}

function describe({ defects, scenarios, sample, seed }: ProveOptions): Proof['filter'] {
  const parts = [
    ...defects.map((name) => `--defect ${name}`),
    ...scenarios.map((id) => `--scenario ${id}`),
    ...(sample === null ? [] : [`--sample ${sample} --seed ${seed}`]),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}
