import { oddAnswer, PlatformFailure, SetUpProblem } from '../errors';
import type { PreflightRow } from '../preflight-record';

export type { PreflightRow };

/** What one check says; the rest of its row is filled in around it. */
export type Finding = Pick<PreflightRow, 'verdict' | 'found'> & { advice?: string };

/**
 * Makes one check and measures it. A wrong answer of the platform is not a fault of the set-up: it is a warning, and
 * the scenarios judge it.
 *
 * @param blocks what cannot be certified when the check fails
 */
export async function row(check: string, blocks: string[], look: () => Promise<Finding>): Promise<PreflightRow> {
  const startedAt = performance.now();
  const finding = await look().catch(explain);
  const { verdict, found, advice = null } = finding;
  return {
    check,
    verdict,
    found,
    durationMs: Math.round(performance.now() - startedAt),
    advice,
    blocks: verdict === 'failed' ? blocks : [],
  };
}

/** A row for what could not be looked at. */
export function notChecked(check: string, found: string): PreflightRow {
  return { check, verdict: 'not checked', found, durationMs: 0, advice: null, blocks: [] };
}

function explain(error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof SetUpProblem) return { verdict: 'failed', found: message };
  if (error instanceof PlatformFailure) {
    const odd = error.exchange && oddAnswer(error.exchange);
    if (odd) return { verdict: 'failed', ...odd };
    return {
      verdict: 'warning',
      found: message.split('\n').slice(0, 2).join(' '),
      advice: 'The scenarios will judge it.',
    };
  }
  throw error;
}
