import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { excuseOf, type ProofLeg, readExcuses } from '../../certification';
import { loadContract } from '../../contract';
import { type Defect, MUTANTS } from '../../simulator';
import type { JobScenario } from './job';
import { LEGS } from './legs';
import type { ProofProgress } from './proof-progress';
import { WorkerPool } from './worker-pool';

/** How many scenarios a mutant meets at a time. */
const AT_A_TIME = 40;

/** What became of a mutant in a leg. `unreached`: no scenario ever sees the difference that it makes. */
interface MutantResult {
  leg: string;
  mutant: string;
  fate: 'noticed' | 'survived' | 'excused' | 'unreached';
  /** The scenario that noticed it, or the reviewed excuse. */
  because: string | null;
}

/**
 * Systematic mutation, for the night: each answer and notification is changed in one thing, and somebody must notice:
 * a scenario turns red, or a warning comes that the good run does not have.
 *
 * @returns 0, or 1 where a mutant survives without an excuse
 */
export async function mutate(
  options: { parallel: number; reports: string; sample: number | null },
  progress: ProofProgress,
): Promise<number> {
  const startedAt = new Date().toISOString();
  const excuses = readExcuses();
  const pool = new WorkerPool(options.parallel);
  const trials = LEGS.flatMap((leg) => mutantsOf(leg).map((mutant) => ({ leg, mutant })));
  const every = options.sample === null ? 1 : Math.max(1, Math.floor(trials.length / options.sample));
  const chosen = trials.filter((_trial, index) => index % every === 0);
  const results: MutantResult[] = [];
  try {
    const good = new Map<string, JobScenario[]>();
    const legs = LEGS.filter((one) => chosen.some(({ leg }) => leg === one));
    const sound = async (leg: ProofLeg): Promise<void> => {
      good.set(leg.name, (await pool.run({ leg, defect: null, scenarios: null })).scenarios);
    };
    await Promise.all(legs.map(sound));
    progress.begin(chosen.length);
    await Promise.all(
      chosen.map(async ({ leg, mutant }) => {
        const result = await tryMutant(pool, leg, mutant, good.get(leg.name) ?? []);
        const excuse = result.fate === 'survived' ? excuseOf(mutant.name, excuses) : null;
        const final: MutantResult = excuse === null ? result : { ...result, fate: 'excused', because: excuse };
        results.push(final);
        progress.mutated(final.leg, final.mutant, `${final.fate}${final.because === null ? '' : `: ${final.because}`}`);
      }),
    );
  } finally {
    pool.stop();
    progress.stop();
  }
  const survivors = results.filter(({ fate }) => fate === 'survived');
  const noticed = results.filter(({ fate }) => fate === 'noticed').length;
  const excused = results.filter(({ fate }) => fate === 'excused').length;
  const folder = join(options.reports, 'proofs', startedAt.replace(/[-:]/g, '').replace(/\.\d+/, ''));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'mutation.json'), `${JSON.stringify({ startedAt, results }, null, 2)}\n`);
  for (const { leg, mutant } of survivors) progress.say(`Survived: ${mutant} (${leg})`);
  const counted = noticed + survivors.length;
  const share = counted === 0 ? 100 : Math.floor((noticed / counted) * 1000) / 10;
  progress.say(
    `${noticed} of ${counted} mutants noticed (${share} %), ${excused} excused, ${results.length - counted - excused} never seen`,
  );
  return survivors.length === 0 ? 0 : 1;
}

/** Those of operations that the deployment has. */
function mutantsOf({ deployment, release }: ProofLeg): Defect[] {
  const known = new Set<string>(
    loadContract({ release })
      .operations(deployment)
      .map(({ id }) => id),
  );
  return MUTANTS.filter(({ name }) => {
    const operationId = name.split(':')[1] ?? '';
    return operationId === 'entitlementChanged' || known.has(operationId);
  });
}

async function tryMutant(
  pool: WorkerPool,
  leg: ProofLeg,
  mutant: Defect,
  good: readonly JobScenario[],
): Promise<MutantResult> {
  const green = good.filter(({ verdict }) => verdict === 'PASSED');
  const warnings = new Map(green.map(({ id, warnings: some }) => [id, some.length]));
  let reached = false;
  for (let next = 0; next < green.length; next += AT_A_TIME) {
    const ids = green.slice(next, next + AT_A_TIME).map(({ id }) => id);
    const run = await pool.run({ leg, defect: mutant.name, scenarios: ids });
    reached ||= run.reached;
    const noticed = run.scenarios.find((one) => one.rightReason || one.warnings.length > (warnings.get(one.id) ?? 0));
    if (noticed) return { leg: leg.name, mutant: mutant.name, fate: 'noticed', because: noticed.id };
  }
  return { leg: leg.name, mutant: mutant.name, fate: reached ? 'survived' : 'unreached', because: null };
}
