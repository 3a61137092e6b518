import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { MutantResult } from './mutation-report';

const schema = z.array(
  z.strictObject({
    mutant: z.string().min(1),
    step: z.string().min(1).optional(),
    scenario: z.string().min(1).optional(),
    reason: z.string().min(20),
  }),
);

/** A mutant that need not be detected, and why. In each pattern, `*` stands for any text, and ` | ` stands
 * between choices. */
export type AcceptedMutant = z.infer<typeof schema>[number];

/** Reads the reviewed acceptedMutants that come with the suite. */
export function readAcceptedMutants(): AcceptedMutant[] {
  return schema.parse(parse(readFileSync(join(__dirname, '..', '..', '..', 'accepted-mutants.yaml'), 'utf8')) ?? []);
}

/** The first accepted of a mutant; undefined: it must be noticed. */
export function acceptanceOf(
  { mutant, step, scenario }: Pick<MutantResult, 'mutant' | 'step' | 'scenario'>,
  acceptedMutants: readonly AcceptedMutant[],
): AcceptedMutant | undefined {
  return acceptedMutants.find(
    (accepted) =>
      matches(accepted.mutant, mutant) &&
      matches(accepted.step ?? '*', step) &&
      matches(accepted.scenario ?? '*', scenario),
  );
}

function matches(patterns: string, text: string): boolean {
  return patterns.split(' | ').some((pattern) => matchesOne(pattern, text));
}

function matchesOne(pattern: string, text: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(text);
}
