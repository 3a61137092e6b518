import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const schema = z.array(z.strictObject({ mutant: z.string().min(1), reason: z.string().min(20) }));

/** A mutant that nobody needs to notice, and why. `mutant` may end with `*`. */
export type Excuse = z.infer<typeof schema>[number];

/** Reads the reviewed excuses that come with the suite. */
export function readExcuses(): Excuse[] {
  return schema.parse(parse(readFileSync(join(__dirname, 'excused-mutants.yaml'), 'utf8')) ?? []);
}

/** Why a mutant need not be noticed; null: it must be. */
export function excuseOf(mutant: string, excuses: readonly Excuse[]): string | null {
  const found = excuses.find(({ mutant: pattern }) =>
    pattern.endsWith('*') ? mutant.startsWith(pattern.slice(0, -1)) : mutant === pattern,
  );
  return found?.reason ?? null;
}
