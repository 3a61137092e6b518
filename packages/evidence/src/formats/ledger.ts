import { z } from 'zod';

/**
 * A line of `ledger.ndjson`. What will be created is written before the request is sent, so that it is known after a
 * crash; what became of it follows in lines with the same `entry`.
 */
export type LedgerLine =
  | {
      event: 'intended';
      entry: string;
      at: string;
      kind: 'account' | 'entitlement' | 'product';
      leg: string;
      scenarioId: string | null;
      accountId: string;
      productId: string | null;
      correlationId: string;
      /** Entitlements that the account had before: after a crash only what is not among them is ended. */
      before?: string[];
    }
  | { event: 'created'; entry: string; at: string; id: string }
  | { event: 'refused'; entry: string; at: string; status: number }
  | { event: 'ended'; entry: string; at: string; how: string }
  | { event: 'leftover'; entry: string; at: string; reason: string };

const entry = { entry: z.string(), at: z.string() };

/** The form of a line of `ledger.ndjson`. */
export const ledgerLineSchema: z.ZodType<LedgerLine> = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('intended'),
    ...entry,
    kind: z.enum(['account', 'entitlement', 'product']),
    leg: z.string(),
    scenarioId: z.string().nullable(),
    accountId: z.string(),
    productId: z.string().nullable(),
    correlationId: z.string(),
    before: z.array(z.string()).exactOptional(),
  }),
  z.object({ event: z.literal('created'), ...entry, id: z.string() }),
  z.object({ event: z.literal('refused'), ...entry, status: z.number() }),
  z.object({ event: z.literal('ended'), ...entry, how: z.string() }),
  z.object({ event: z.literal('leftover'), ...entry, reason: z.string() }),
]);
