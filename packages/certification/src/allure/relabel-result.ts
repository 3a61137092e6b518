import { createHash } from 'node:crypto';
import type { Label, TestResult } from 'allure-js-commons';
import { type ScenarioResult, USE_CASES, type Verdict } from '../verdicts';
import { describeWaiver } from '../waivers';
import { relabelSteps } from './relabel-steps';

type AllureStatus = NonNullable<TestResult['status']>;

const STATUS = {
  PASSED: 'passed',
  FAILED: 'failed',
  BLOCKED: 'broken',
  NOT_RUN: 'skipped',
  NOT_APPLICABLE: 'skipped',
  WAIVED: 'skipped',
  NOT_COVERED: 'skipped',
} as const satisfies Record<Verdict, `${AllureStatus}`>;

/** The label by which a result says which leg it belongs to; `certify` has the adapter write it. */
export const LEG_LABEL = 'leg';

// Labels of the adapter's that are replaced, or that name the tester's machine.
const REPLACED = new Set(['tag', 'epic', 'feature', 'story', 'suite', 'parentSuite', 'subSuite', 'host', LEG_LABEL]);
const LEG_PARAMETERS = new Set(['deployment', 'release', 'target', 'id', 'tags']);

/**
 * Puts our verdict into a result of the Allure adapter, which shows undefined steps and skips without a reason as
 * passed, and merges the results of the legs.
 *
 * @param result as the adapter wrote it
 * @param scenario what the scenario came to
 * @param titles titles of the test cases by id
 * @returns the result to show; steps with our messages
 */
export function relabelResult(
  result: TestResult,
  scenario: ScenarioResult,
  titles: ReadonlyMap<string, string>,
): TestResult {
  const identity = `${scenario.deployment}/${scenario.release}/${scenario.id}`;
  return {
    ...result,
    historyId: md5(identity),
    testCaseId: md5(scenario.id),
    fullName: `${scenario.featurePath}#${scenario.id}`,
    status: statusOf(scenario),
    statusDetails: detailsOf(scenario),
    description: description(scenario),
    labels: [...result.labels.filter(({ name }) => !REPLACED.has(name)), ...labelsOf(scenario, titles)],
    parameters: [
      ...result.parameters.filter(({ name }) => !LEG_PARAMETERS.has(name)),
      { name: 'deployment', value: scenario.deployment },
      { name: 'release', value: scenario.release },
    ],
    steps: relabelSteps(result.steps, scenario),
  };
}

// A faulty scenario says nothing about the platform: `broken`, with its own category.
function statusOf({ verdict, problem }: ScenarioResult): AllureStatus {
  return (problem === null ? STATUS[verdict] : 'broken') as AllureStatus;
}

function detailsOf({
  verdict,
  problem,
  reason,
  failure,
  waiver,
  featurePath,
}: ScenarioResult): TestResult['statusDetails'] {
  if (verdict === 'PASSED') return {};
  const word = waiver === null ? verdict : `${verdict}, ${describeWaiver(waiver)}`;
  const prefix = problem === null ? (verdict === 'FAILED' ? '' : `${word}: `) : `${problem.toUpperCase()}: `;
  const message = `${prefix}${failure?.message ?? reason ?? verdict}`;
  return failure === null ? { message } : { message, trace: `${failure.step}\n${featurePath}:${failure.line}` };
}

function labelsOf(scenario: ScenarioResult, titles: ReadonlyMap<string, string>): Label[] {
  const titled = (id: string, title: string | undefined): string => (title === undefined ? id : `${id} ${title}`);
  const leg = `${scenario.deployment} ${scenario.release}`;
  return [
    // The adapter does not know the tags of a row.
    ...scenario.tags.map((value) => ({ name: 'tag', value })),
    ...scenario.useCases.map((id) => ({ name: 'epic', value: titled(id, USE_CASES.get(id)) })),
    ...scenario.testCases.map((id) => ({ name: 'feature', value: titled(id, titles.get(id)) })),
    { name: 'parentSuite', value: leg },
    { name: 'suite', value: scenario.feature },
    { name: 'host', value: leg },
  ];
}

function description({ id, reason, facts, oneSided }: ScenarioResult): string {
  const entitlements = facts?.entitlements.map(({ entitlementId }) => `\`${entitlementId}\``) ?? [];
  return [
    `Scenario \`${id}\``,
    ...(reason === null ? [] : [reason]),
    ...(facts?.accountId == null ? [] : [`Account \`${facts.accountId}\``]),
    ...(entitlements.length === 0 ? [] : [`Entitlements ${entitlements.join(', ')}`]),
    ...oneSided.map((side) => `Not observed: ${side.side} (${side.reason})`),
  ].join('\n\n');
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
