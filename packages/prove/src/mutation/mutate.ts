import type { ProofLeg } from '@opentv-bango/certification/proof';
import { loadContract, UserError } from '@opentv-bango/contract';
import suite from '../../../../package.json';
import { checkKnown } from '../check-known';
import { draw } from '../draw';
import { LEGS } from '../legs';
import type { ProofProgress } from '../proof-progress';
import {
  excuseOf,
  type MutantResult,
  type MutationReport,
  readExcuses,
  summariseMutation,
  writeMutation,
} from '../results';
import { WorkerPool } from '../worker-pool';
import { judgeMutant } from './judge-mutant';
import type { MutantScenario } from './mutant-job';
import { type PlannedMutant, planMutants } from './plan-mutants';
import { roundsOf } from './rounds';

/** What a mutation is asked for. */
export interface MutateOptions {
  /** Runs at a time. */
  parallel: number;
  /** Folder that takes `proofs/`. */
  reports: string;
  /** Ids of scenarios; empty: all. */
  scenarios: readonly string[];
  /** Names of legs; empty: all. */
  legs: readonly string[];
  /** How many mutants of each leg to draw by lot; null: all. */
  sample: number | null;
  /** Decides the lot. */
  seed: string;
}

/**
 * Systematic mutation, for the night: each thing that passes in a good run is changed once, and the scenario in which it
 * passes must notice: it turns red, or a warning comes that the good run does not have.
 *
 * @returns 0, or 1 where a target is missed or an excuse is stale
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
  const { excused, stale } = excuse(mutants);
  const filter = describe(options);
  const report: MutationReport = {
    schema: 'certify-mutation/1',
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    suiteVersion: suite.version,
    filter,
    legs: legs.map(({ name }) => name),
    mutants: excused,
    // A part need not meet every excuse.
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
  const chosen = sample === null ? all : draw(all, sample, seed, ({ about }) => JSON.stringify(about));
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

/** What survived and was reviewed is excused; excuses that nothing needed are stale. */
function excuse(mutants: readonly MutantResult[]): { excused: MutantResult[]; stale: string[] } {
  const excuses = readExcuses();
  const used = new Set<string>();
  const excused = mutants.map((mutant): MutantResult => {
    if (mutant.fate !== 'survived' && mutant.fate !== 'warned') return mutant;
    if (mutant.fate === 'warned' && mutant.basis === 'assumed-shape') return mutant;
    const found = excuseOf(mutant, excuses);
    if (!found) return mutant;
    used.add(JSON.stringify(found));
    return { ...mutant, fate: 'excused', because: found.reason };
  });
  const stale = excuses.filter((one) => !used.has(JSON.stringify(one)));
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
