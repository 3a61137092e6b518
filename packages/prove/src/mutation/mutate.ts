import type { ProofLeg } from '@opentv-bango/certification/proof';
import { loadContract, UserError } from '@opentv-bango/contract';
import suite from '../../../../package.json';
import { checkKnown } from '../check-known';
import type { ProofProgress } from '../proof-progress';
import {
  acceptanceOf,
  type MutantResult,
  type MutationReport,
  readAcceptedMutants,
  summariseMutation,
  writeMutation,
} from '../results';
import { takeSample } from '../sample';
import { LEGS } from '../trials';
import { WorkerPool } from '../worker-pool';
import { judgeMutant } from './judge-mutant';
import type { MutantScenario } from './mutant-job';
import { type PlannedMutant, planMutants } from './plan-mutants';
import { roundsOf } from './rounds';

/** Options of a mutation run. */
export interface MutateOptions {
  /** Runs at a time. */
  parallel: number;
  /** Folder that takes `proofs/`. */
  reports: string;
  /** Ids of scenarios; empty: all. */
  scenarios: readonly string[];
  /** Names of legs; empty: all. */
  legs: readonly string[];
  /** Size of the random sample of mutants in each leg; null: all. */
  sample: number | null;
  /** Seed of the sample. */
  seed: string;
}

/**
 * Systematic mutation, for nightly runs: each message of a good run is changed once, and its scenario must detect it by
 * a failure, or by a warning that the good run does not have.
 *
 * @returns 0, or 1 where a target is missed or an accepted mutant is stale
 * @throws UserError `UNKNOWN_LEG`, `UNKNOWN_SCENARIO`
 */
export async function mutate(options: MutateOptions, progress: ProofProgress): Promise<number> {
  const startedAt = new Date();
  const legs = legsOf(options.legs);
  checkKnown(options.scenarios);
  const pool = new WorkerPool(options.parallel);
  const mutants: MutantResult[] = [];
  try {
    for (const leg of legs) mutants.push(...(await mutateLeg(leg, options, pool, progress)));
  } finally {
    pool.stop();
    progress.stop();
  }
  const { excused, stale } = acceptSurvivors(mutants);
  const filter = describe(options);
  const report: MutationReport = {
    schema: 'certify-mutation/1',
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    suiteVersion: suite.version,
    filter,
    legs: legs.map(({ name }) => name),
    mutants: excused,
    // A part need not meet every acceptSurvivors.
    staleExcuses: filter === null ? stale : [],
  };
  progress.concludeMutation(report, await writeMutation(report, options.reports));
  return summariseMutation(report).enough && report.staleExcuses.length === 0 ? 0 : 1;
}

async function mutateLeg(
  leg: ProofLeg,
  { scenarios, sample, seed }: MutateOptions,
  pool: WorkerPool,
  progress: ProofProgress,
): Promise<MutantResult[]> {
  const ids = scenarios.length > 0 ? scenarios : null;
  const run = await pool.runMutants({ leg, mutations: null, scenarios: ids });
  const good = new Map(run.scenarios.filter(({ verdict }) => verdict === 'PASSED').map((one) => [one.id, one]));
  const all = planMutants([...good.values()], loadContract({ release: leg.release }));
  const chosen = sample === null ? all : takeSample(all, sample, seed, ({ about }) => JSON.stringify(about));
  progress.say(`${leg.name}: ${chosen.length} of ${all.length} mutants in ${good.size} scenarios`);
  progress.begin(chosen.length);
  const results: MutantResult[] = [];
  await Promise.all(
    roundsOf(chosen).map(async (round) => {
      const mutations = round.map(({ scenario, mutation }) => ({ scenario, mutation }));
      const mutated = await pool.runMutants({ leg, mutations, scenarios: null });
      for (const mutant of round) {
        const ended = mutated.scenarios.find(({ id }) => id === mutant.scenario);
        if (ended) results.push(resultOf(leg, mutant, ended, good.get(mutant.scenario)));
      }
      progress.mutated(round.length);
    }),
  );
  return results;
}

function resultOf(
  leg: ProofLeg,
  mutant: PlannedMutant,
  ended: MutantScenario,
  good: MutantScenario | undefined,
): MutantResult {
  return { leg: leg.name, ...mutant.about, ...judgeMutant(mutant, ended, good) };
}

/** What survived and was reviewed is excused; acceptedMutants that nothing needed are stale. */
function acceptSurvivors(mutants: readonly MutantResult[]): { excused: MutantResult[]; stale: string[] } {
  const acceptedMutants = readAcceptedMutants();
  const used = new Set<string>();
  const excused = mutants.map((mutant): MutantResult => {
    if (mutant.fate !== 'survived' && mutant.fate !== 'warned') return mutant;
    if (mutant.fate === 'warned' && mutant.basis === 'assumed-shape') return mutant;
    const found = acceptanceOf(mutant, acceptedMutants);
    if (!found) return mutant;
    used.add(JSON.stringify(found));
    return { ...mutant, fate: 'excused', because: found.reason };
  });
  const stale = acceptedMutants.filter((one) => !used.has(JSON.stringify(one)));
  return {
    excused,
    stale: stale.map(({ mutant, step, scenario }) => [mutant, step, scenario].filter(Boolean).join(' ')),
  };
}

function legsOf(names: readonly string[]): readonly ProofLeg[] {
  const unknown = names.find((name) => !LEGS.some((leg) => leg.name === name));
  if (unknown !== undefined) {
    const known = LEGS.map(({ name }) => `"${name}"`).join(', ');
    throw new UserError('UNKNOWN_LEG', `There is no leg "${unknown}": use one of ${known}.`, 2);
  }
  return names.length === 0 ? LEGS : LEGS.filter(({ name }) => names.includes(name));
}

function describe({ scenarios, legs, sample, seed }: MutateOptions): string | null {
  const parts = [
    ...scenarios.map((id) => `--scenario ${id}`),
    ...legs.map((name) => `--leg "${name}"`),
    ...(sample === null ? [] : [`--sample ${sample} --seed ${seed}`]),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}
