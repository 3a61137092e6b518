import { z } from 'zod';

/**
 * A line of `attestations.ndjson`: what a tester did by hand (`--manual`), with their confirmation. The
 * file exists only where a person acted.
 */
export interface Attestation {
  leg: string;
  /** The scenario's `@id:` without the prefix. */
  scenarioId: string;
  accountId: string;
  entitlementId: string;
  /** When the platform told that the person had acted. UTC, ISO 8601. */
  at: string;
  /** Who acted. */
  name: string;
  /** What they were asked for, and what the platform told of it. */
  statement: string;
  /** True when they said at the end of the run that it was they who did it; false where nobody could be asked. */
  confirmed: boolean;
  /** In their own words; null where they had none. */
  note: string | null;
}

/** Name of the file in the run folder. */
export const ATTESTATIONS_FILE = 'attestations.ndjson';

/** The form of a line of `attestations.ndjson`. */
export const attestationSchema: z.ZodType<Attestation> = z.object({
  leg: z.string(),
  scenarioId: z.string(),
  accountId: z.string(),
  entitlementId: z.string(),
  at: z.string(),
  name: z.string(),
  statement: z.string(),
  confirmed: z.boolean(),
  note: z.string().nullable(),
});
