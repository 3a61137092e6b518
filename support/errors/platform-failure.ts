import type { Exchange } from '@opentv-bango/evidence';
import { AssertionError } from 'chai';

/** What a failure is about: the exchange that showed it, and the ids by which both sides find their records. */
export interface FailureContext {
  exchange?: Exchange | null;
  accountId?: string | null;
  entitlementId?: string | null;
  /** What was seen over time, for a wait that ended without success. */
  timeline?: string | null;
}

/**
 * The platform did something else than the specification says. The message names what was expected in business words,
 * what came, and where to look: method, URL, status, correlation id and entitlement id.
 */
export class PlatformFailure extends AssertionError<{ showDiff: boolean }> {
  readonly exchangeId: string | null;
  /** What showed it; null where no single call did. */
  readonly exchange: Exchange | null;

  /**
   * @param code stable, e.g. `WRONG_STATUS`
   * @param expected what the specification says, in business words, without a full stop
   * @param came what the platform did instead, without a full stop
   */
  constructor(
    readonly code: string,
    expected: string,
    came: string,
    context: FailureContext = {},
  ) {
    super(describe(expected, came, context), { showDiff: false });
    this.exchange = context.exchange ?? null;
    this.exchangeId = this.exchange?.id ?? null;
    this.stack = this.message;
  }
}

function describe(
  expected: string,
  came: string,
  { exchange, accountId, entitlementId, timeline }: FailureContext,
): string {
  const lines = [`Expected: ${expected}.`, `But: ${came}.`];
  if (timeline) lines.push(`Seen: ${timeline}.`);
  if (exchange) {
    const answer = exchange.response ? String(exchange.response.status) : (exchange.error?.code ?? 'no answer');
    lines.push(`Request: ${exchange.request.method} ${exchange.request.url} -> ${answer}`);
  }
  const ids = [
    ['correlation id', exchange?.correlationId],
    ['entitlement id', entitlementId ?? exchange?.entitlementId],
    ['account id', accountId ?? exchange?.accountId],
  ].filter(([, id]) => id);
  if (ids.length > 0) lines.push(ids.map(([name, id]) => `${name}: ${id}`).join(', '));
  return lines.join('\n');
}
