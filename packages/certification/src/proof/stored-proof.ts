import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SuiteProof } from '@opentv-bango/evidence';
import { z } from 'zod';
import type { Proof } from './proof';
import { type SourceDigests, sourceDigests } from './source-digest';
import { summarise } from './summarise';

/** The summary of the last whole proof, kept with the suite. Made by `certify prove --update-hints`. */
const FILE = join(__dirname, '..', '..', 'proven.json');

const count = z.number().int().nonnegative();
const schema = z.strictObject({
  schema: z.literal('certify-proven/1'),
  provenAt: z.string(),
  suiteVersion: z.string(),
  legs: z.string(),
  scenarios: z.strictObject({ total: count, shown: count }),
  defects: z.strictObject({ total: count, noticed: count }),
  complete: z.boolean(),
  features: z.string(),
  steps: z.string(),
});

/**
 * Keeps the summary of a proof with the suite. A proof of a part says nothing about the whole, and is not kept.
 *
 * @param proof a finished proof
 * @param sources digests of what was proven, taken before it began
 * @param file where; the suite's own when left out
 * @returns whether it was kept
 */
export function storeProof(proof: Proof, sources: SourceDigests, file: string = FILE): boolean {
  if (proof.filter !== null) return false;
  const { startedAt, suiteVersion, scenarios, defects, complete } = summarise(proof);
  const legs = proof.legs.map(({ name }) => name).join(', ');
  const kept: z.output<typeof schema> = {
    schema: 'certify-proven/1',
    provenAt: startedAt,
    ...{ suiteVersion, legs, scenarios, defects, complete },
    ...sources,
  };
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  return true;
}

/**
 * What was proven of the suite, compared with the features and steps as they are now.
 *
 * @param project root of the suite
 * @param file where the summary is kept; the suite's own when left out
 * @returns null where no proof was kept
 */
export function suiteProof(project: string, file: string = FILE): SuiteProof | null {
  if (!existsSync(file)) return null;
  const { schema: _, features, steps, ...proof } = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const now = sourceDigests(project);
  return { ...proof, sameFeatures: now.features === features, sameSteps: now.steps === steps };
}
