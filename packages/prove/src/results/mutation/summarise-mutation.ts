import type { MutantResult, MutationReport } from './mutation-report';

/** How many of those that count were noticed. */
export interface Share {
  noticed: number;
  total: number;
  /** Rounded down to a tenth; 100 where there are none. */
  percent: number;
}

/** What a mutation came to, in numbers. */
export interface MutationSummary {
  rules: Share;
  all: Share;
  excused: number;
  unreached: number;
  survivors: MutantResult[];
  /** Whether the targets are reached: everything that is stated or an assumed rule, and 95 % of all. */
  enough: boolean;
  sentence: string;
}

const TARGET_OF_ALL = 95;

/** Sums a mutation up. Accepted and unreached mutants do not count. */
export function summariseMutation({ mutants }: MutationReport): MutationSummary {
  const counted = mutants.filter(({ fate }) => fate !== 'excused' && fate !== 'unreached');
  const rules = shareOf(counted.filter(({ basis }) => basis !== 'assumed-shape'));
  const all = shareOf(counted);
  const excused = mutants.filter(({ fate }) => fate === 'excused').length;
  const unreached = mutants.filter(({ fate }) => fate === 'unreached').length;
  return {
    rules,
    all,
    excused,
    unreached,
    survivors: counted.filter((mutant) => !isNoticed(mutant)),
    enough: rules.percent === 100 && all.percent >= TARGET_OF_ALL,
    sentence:
      `${rules.noticed} of ${rules.total} mutants of rules noticed (${rules.percent} %), ` +
      `${all.noticed} of ${all.total} of all (${all.percent} %), ${excused} accepted, ${unreached} without a difference`,
  };
}

/** A warning is enough for what is only an assumed shape; a Given that cannot be established names what it saw. */
function isNoticed({ fate, basis }: MutantResult): boolean {
  return fate === 'noticed' || fate === 'blocked' || (fate === 'warned' && basis === 'assumed-shape');
}

function shareOf(mutants: readonly MutantResult[]): Share {
  const noticed = mutants.filter(isNoticed).length;
  const total = mutants.length;
  return { noticed, total, percent: total === 0 ? 100 : Math.floor((noticed / total) * 1000) / 10 };
}
