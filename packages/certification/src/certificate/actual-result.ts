import type { ScenarioResult } from '../verdicts';
import { describeWaiver } from '../waivers';

/**
 * The result of a scenario, in words for a reviewer: the "Actual result" beside the expected one.
 *
 * @param scenario a scenario's result
 * @returns one or a few sentences
 */
export function actualResult(scenario: ScenarioResult): string {
  const { failure, reason, waiver } = scenario;
  const why = failure ? `${failure.step}: ${firstLines(failure.message)}` : reason;
  return told(scenario, why, waiver === null ? [] : [sentence(describeWaiver(waiver))]);
}

/**
 * The same for a place where the failure and the waiver stand beside it in full.
 *
 * @param scenario a scenario's result
 * @returns one or a few sentences
 */
export function actualInShort(scenario: ScenarioResult): string {
  return told(scenario, scenario.failure ? null : scenario.reason, []);
}

function told(scenario: ScenarioResult, why: string | null, more: readonly string[]): string {
  const sentences = [
    outcome(scenario, why),
    ...(scenario.verdict === 'PASSED' ? [] : more),
    ...entitlements(scenario),
    ...oneSided(scenario),
    ...warnings(scenario),
  ];
  return sentences.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(' ');
}

function outcome({ verdict }: ScenarioResult, why: string | null): string {
  if (verdict === 'PASSED') return 'As expected';
  const words = {
    FAILED: 'Not as expected',
    BLOCKED: 'Could not be tested',
    NOT_APPLICABLE: 'Not applicable',
    NOT_RUN: 'Not run',
    WAIVED: 'Known failure, waived',
    NOT_COVERED: 'No scenario shows this case',
  }[verdict];
  return why ? `${words}: ${why}` : words;
}

function entitlements({ facts, verdict }: ScenarioResult): string[] {
  if (verdict !== 'PASSED' && verdict !== 'FAILED' && verdict !== 'WAIVED') return [];
  return (facts?.entitlements ?? []).map(({ entitlementId, status, bangoStatus }) => {
    const bango = bangoStatus === null ? 'not visible at Bango' : `${bangoStatus} at Bango`;
    return `Entitlement ${entitlementId}: ${status} on OpenTV Platform, ${bango}`;
  });
}

function oneSided({ oneSided: unobserved }: ScenarioResult): string[] {
  return [...new Set(unobserved.map(({ side, reason }) => `Not observed at ${side}: ${reason}`))];
}

function warnings({ warnings: found }: ScenarioResult): string[] {
  return [...new Set(found.map(({ message }) => `Warning: ${message}`))];
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const firstLines = (message: string): string => message.split('\n', 4).join(' ').trim();
