import type { Deviation } from '@opentv-bango/contract';
import { z } from 'zod';

/**
 * Who takes part in a call. `suite` is never one of them: the suite speaks as the CRM, the subscriber or the tester.
 */
export type Party = 'CRM' | 'OpenTV Platform' | 'Keycloak' | 'Bango' | 'merchant' | 'subscriber' | 'tester';

/** When in the life of a scenario a call was made. */
export type Phase = 'before-run' | 'set-up' | 'step' | 'clean-up' | 'after-run';

/** One HTTP message as it is kept: already redacted. `body` is parsed where it was JSON, else the text. */
export interface HttpMessage {
  headers: Record<string, string>;
  body: unknown;
  /** Set when the body was longer than is kept: how many bytes it had. */
  truncatedFrom?: number;
}

/** A deviation from the contract, or an accepted answer that is not the preferred one; shown with its exchange. */
export interface Warning {
  /** What the warning is about, in one sentence for people. */
  message: string;
  /** The contract's name of the lenient point, or where in the message it was seen. */
  point: string;
}

/** A line of `exchanges.ndjson`: one HTTP exchange, in the direction `from` -> `to`. */
export interface Exchange {
  id: string;
  /** `suite`: sent or received by the suite. `simulator`: told by the simulator's journal, seen by no one else. */
  observedBy: 'suite' | 'simulator';
  leg: string;
  /** The scenario's `@id:` without the prefix; null outside of scenarios. */
  scenarioId: string | null;
  testCaseStartedId: string | null;
  phase: Phase;
  /** The text of the step under way, null outside of steps. */
  step: string | null;
  from: Party;
  to: Party;
  /** The contract's operation, null for calls that the contract does not describe (Bango, merchant pages). */
  operationId: string | null;
  /** UTC, ISO 8601 with milliseconds. */
  startedAt: string;
  durationMs: number;
  request: HttpMessage & { method: string; url: string };
  /** Null when no answer came. */
  response: (HttpMessage & { status: number }) | null;
  /** Set when no answer came: a code such as `ECONNREFUSED`, and a sentence. */
  error: { code: string; message: string } | null;
  correlationId: string | null;
  accountId: string | null;
  entitlementId: string | null;
  /** 1 for the first attempt; a repeated one has its own line with the next number. */
  attempt: number;
  /** True when the answer carried the simulator's mark. */
  simulated: boolean;
  deviations: Deviation[];
  warnings: Warning[];
}

const text = z.string();
const optionalText = z.string().nullable();
const party = z.enum(['CRM', 'OpenTV Platform', 'Keycloak', 'Bango', 'merchant', 'subscriber', 'tester']);
const message = { headers: z.record(text, text), body: z.unknown(), truncatedFrom: z.number().exactOptional() };

/** The form of a line of `exchanges.ndjson`. */
export const exchangeSchema: z.ZodType<Exchange> = z.object({
  id: text,
  observedBy: z.enum(['suite', 'simulator']),
  leg: text,
  scenarioId: optionalText,
  testCaseStartedId: optionalText,
  phase: z.enum(['before-run', 'set-up', 'step', 'clean-up', 'after-run']),
  step: optionalText,
  from: party,
  to: party,
  operationId: optionalText,
  startedAt: text,
  durationMs: z.number(),
  request: z.object({ method: text, url: text, ...message }),
  response: z.object({ status: z.number(), ...message }).nullable(),
  error: z.object({ code: text, message: text }).nullable(),
  correlationId: optionalText,
  accountId: optionalText,
  entitlementId: optionalText,
  attempt: z.number(),
  simulated: z.boolean(),
  deviations: z.array(
    z.object({
      basis: z.enum(['stated', 'assumed-rule', 'assumed-shape']),
      where: text,
      message: text,
      source: optionalText,
    }),
  ),
  warnings: z.array(z.object({ message: text, point: text })),
});
