import type { Waiver } from '@opentv-bango/evidence';
import { z } from 'zod';

const DEPLOYMENTS = ['ssp', 'non-ssp'] as const;

const said = (what: string) => z.string({ error: what }).trim().min(1, what);
const id = z
  .string({ error: 'must be an id' })
  .trim()
  .transform((text) => text.replace(/^@(?:id:)?/, ''));
const day = z
  .string({ error: 'must say the last day on which the waiver is in force, as YYYY-MM-DD' })
  .refine(isDay, 'must be a day of the calendar, as YYYY-MM-DD');
// A ticket that is a plain number is a number in YAML.
const ticket = z.union([z.string(), z.number()], { error: 'must name the ticket under which the failure is followed' });

const form: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'unrecognized_keys'
    ? `has the unknown field ${issue.keys.join(', ')}`
    : 'must have the fields scenario or testCase, owner, reason, ticket and until';

/** One waiver, as it stands in a file. */
const waiverEntrySchema = z
  .strictObject(
    {
      scenario: id.optional(),
      testCase: id.optional(),
      deployment: z.enum(DEPLOYMENTS, { error: `must be one of ${DEPLOYMENTS.join(', ')}` }).optional(),
      owner: said('must name who answers for the failure'),
      reason: said('must say what is known of the failure'),
      ticket: ticket.transform(String).pipe(said('must name the ticket under which the failure is followed')),
      until: day,
    },
    { error: form },
  )
  .refine(
    ({ scenario, testCase }) => (scenario === undefined) !== (testCase === undefined),
    'must name either a scenario or a testCase',
  );

/** A file of waivers. */
export const waiverFileSchema = z.strictObject(
  { waivers: z.array(waiverEntrySchema, { error: 'must be a list of waivers' }) },
  { error: 'must hold one thing, the list "waivers"' },
);

/** One waiver, as a run record keeps it. */
export const waiverSchema: z.ZodType<Waiver> = z.strictObject({
  scenario: z.string().nullable(),
  testCase: z.string().nullable(),
  deployment: z.enum(DEPLOYMENTS).nullable(),
  owner: z.string(),
  reason: z.string(),
  ticket: z.string(),
  until: day,
});

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A waiver in one sentence without its full stop: who, until when, under which ticket, and why. */
export function describeWaiver({ owner, ticket, until, reason }: Waiver): string {
  return `waived by ${owner} until ${until} (${ticket}): ${reason}`;
}
