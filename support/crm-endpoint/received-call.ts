import type { Refusal } from './authentication';

/** A call that OpenTV Platform made to the CRM, as it came in, and how the endpoint answered. */
export interface ReceivedCall {
  /** Counts up over all calls of an endpoint. */
  seq: number;
  /** UTC, ISO 8601. */
  at: string;
  durationMs: number;
  kind: 'notification' | 'authorisation' | 'other';
  method: string;
  url: string;
  headers: Record<string, string>;
  /** Parsed where it is JSON, else the text. */
  body: unknown;
  answer: { status: number; body: unknown };
  /** Set where the call came without the agreed credentials: it was answered 401. */
  refusal: Refusal | null;
}

/** How the endpoint answers the next calls for an account; afterwards it answers as usual again. */
export interface PlannedAnswer {
  kind: 'notification' | 'authorisation';
  status: number;
  body?: unknown;
  times: number;
}
