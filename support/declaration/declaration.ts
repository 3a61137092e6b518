import { readFileSync } from 'node:fs';
import { readYaml, UserError, whyUnusableFile } from '@opentv-bango/contract';
import { z } from 'zod';

/**
 * What an operator can declare as unsupported by the route: operations that merchants need not have, and several
 * subscriptions of a customer at one merchant (docs/spec/bango.md, "Entitlement states").
 */
export const DECLARABLE = ['suspend', 'resume', 'change-product', 'recover', 'several-subscriptions'] as const;
export type Declarable = (typeof DECLARABLE)[number];

/** One statement of the operator. */
export interface Declared {
  operation: Declarable;
  reason: string;
}

const form = z.strictObject({
  unsupported: z.array(
    z.strictObject({
      operation: z.enum(DECLARABLE, { error: `operation must be one of ${DECLARABLE.join(', ')}` }),
      reason: z.string({ error: 'each operation needs a reason' }).min(1, 'each operation needs a reason'),
    }),
  ),
});

/**
 * Reads the operator's declaration file (`CERTIFY_DECLARATION`).
 *
 * @throws UserError `DECLARATION` that names the file and, where it can, the line
 */
export function readDeclaration(file: string): Declared[] {
  const unusable = whyUnusableFile(file);
  if (unusable !== null) throw new UserError('DECLARATION', `${file}: the declaration ${unusable}.`);
  const { value, problem } = readYaml(readFileSync(file, 'utf8'));
  if (problem) throw new UserError('DECLARATION', `${file}:${problem.line}: the declaration ${problem.what}`);
  const read = form.safeParse(value);
  if (read.success) return read.data.unsupported;
  const said = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`).join('; ');
  throw new UserError(
    'DECLARATION',
    `${file}: ${said}. A declaration looks like this: "unsupported: [{operation: suspend, reason: why}]".`,
  );
}
