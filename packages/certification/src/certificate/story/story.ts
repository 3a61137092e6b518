import type { Exchange } from '@opentv-bango/evidence';
import type { ScenarioResult } from '../../verdicts';
import { curlLine } from './curl';
import { describeExchange } from './describe-exchange';

/**
 * The call story of a scenario, as the page draws it: the steps, the ids, and every exchange in plain words and raw.
 */
export interface Story {
  steps: ScenarioResult['steps'];
  facts: ScenarioResult['facts'];
  failure: ScenarioResult['failure'];
  calls: StoryCall[];
}

export interface StoryCall
  extends Pick<
    Exchange,
    | 'id'
    | 'observedBy'
    | 'phase'
    | 'step'
    | 'from'
    | 'to'
    | 'startedAt'
    | 'durationMs'
    | 'request'
    | 'response'
    | 'error'
    | 'correlationId'
    | 'accountId'
    | 'entitlementId'
    | 'attempt'
    | 'deviations'
    | 'warnings'
  > {
  ask: string;
  answer: string;
  curl: string;
}

/**
 * Builds the call story of a scenario.
 *
 * @param scenario its result
 * @param exchanges its exchanges, oldest first
 */
export function buildStory(scenario: ScenarioResult, exchanges: readonly Exchange[]): Story {
  return {
    steps: scenario.steps,
    facts: scenario.facts,
    failure: scenario.failure,
    calls: exchanges.map((exchange) => ({
      id: exchange.id,
      observedBy: exchange.observedBy,
      phase: exchange.phase,
      step: exchange.step,
      from: exchange.from,
      to: exchange.to,
      startedAt: exchange.startedAt,
      durationMs: exchange.durationMs,
      ...describeExchange(exchange),
      request: exchange.request,
      response: exchange.response,
      error: exchange.error,
      correlationId: exchange.correlationId,
      accountId: exchange.accountId,
      entitlementId: exchange.entitlementId,
      attempt: exchange.attempt,
      deviations: exchange.deviations,
      warnings: exchange.warnings,
      curl: curlLine(exchange),
    })),
  };
}
