import type { Operation, OperationId } from '@opentv-bango/contract';
import type { Exchange, Party, Phase, Warning } from '@opentv-bango/evidence';
import type { ExchangeObserver } from '../recording';

/** Whose exchange it is: fills the columns of evidence that the call itself does not know. */
export interface CallOrigin {
  leg: string;
  scenarioId: string | null;
  testCaseStartedId: string | null;
  phase: Phase;
  step: string | null;
  observer: ExchangeObserver | null;
}

/** One HTTP request to be sent. */
export interface Call {
  from: Party;
  to: Party;
  method: string;
  url: string;
  headers?: Record<string, string>;
  /** Rendered body with its content type in `headers`. */
  body?: string;
  /** Present where the contract describes the call: the answer is then checked with it. */
  operation?: Operation<OperationId>;
  /** Safe to repeat after a connection error or a 5xx. */
  safe?: boolean;
  accountId?: string | null;
  entitlementId?: string | null;
  correlationId: string;
}

/** What came back. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Each `set-cookie` by itself: in `headers` they are joined with commas, which their dates hold too. */
  setCookies: readonly string[];
  /** Parsed JSON, else the text; undefined when empty. */
  body: unknown;
  /** The body in canonical names, where the contract describes the call. */
  decoded: unknown;
  /** As recorded: redacted. */
  exchange: Exchange;
  /** Adds a warning that only the step could see; shown in the report. */
  warn(warning: Warning): void;
}
