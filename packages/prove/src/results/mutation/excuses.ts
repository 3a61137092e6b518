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

/** A mutant that nobody needs to notice, and why. In each pattern, `*` stands for any text, and ` | ` stands
 * between choices. */
export type Excuse = z.infer<typeof schema>[number];

/** Reads the reviewed excuses that come with the suite. */
export function readExcuses(): Excuse[] {
  return schema.parse(parse(readFileSync(join(__dirname, '..', '..', '..', 'excused-mutants.yaml'), 'utf8')) ?? []);
}

/** The first excuse of a mutant; undefined: it must be noticed. */
export function excuseOf(
  { mutant, step, scenario }: Pick<MutantResult, 'mutant' | 'step' | 'scenario'>,
  excuses: readonly Excuse[],
): Excuse | undefined {
  return excuses.find(
    (excuse) =>
      matches(excuse.mutant, mutant) && matches(excuse.step ?? '*', step) && matches(excuse.scenario ?? '*', scenario),
  );
}

function matches(patterns: string, text: string): boolean {
  return patterns.split(' | ').some((pattern) => matchesOne(pattern, text));
}

function matchesOne(pattern: string, text: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(text);
}
