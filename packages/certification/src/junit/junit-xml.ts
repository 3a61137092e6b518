import type { LegRecord } from '@opentv-bango/evidence';
import { create } from 'xmlbuilder2';
import type { Run } from '../run';
import { type RunVerdicts, type ScenarioResult, USE_CASES } from '../verdicts';

type Builder = ReturnType<typeof create>;

/**
 * The run in the form that CI servers read: one `testsuite` for each leg, `failure` for FAILED, `error` for BLOCKED,
 * `skipped` with its reason for everything else that did not pass.
 *
 * @returns an XML document
 */
export function junitXml(run: Run, verdicts: RunVerdicts): string {
  const root = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' }).ele('testsuites', {
    name: `Bango certification (${run.record.target})`,
    ...totals(verdicts.scenarios),
  });
  for (const leg of run.record.legs) addSuite(root, run, leg, verdicts);
  return root.end({ prettyPrint: true });
}

function addSuite(root: Builder, run: Run, leg: LegRecord, verdicts: RunVerdicts): void {
  const own = verdicts.scenarios.filter((scenario) => scenario.leg === leg.name);
  const suite = root.ele('testsuite', {
    name: `${leg.name} ${leg.release}`,
    timestamp: leg.startedAt.replace(/\.\d+Z$/, ''),
    hostname: 'localhost',
    ...totals(own),
  });
  const properties = suite.ele('properties');
  for (const [name, value] of Object.entries(facts(run, leg, verdicts))) properties.ele('property', { name, value });
  for (const scenario of own) addCase(suite, scenario);
}

function facts({ record }: Run, leg: LegRecord, { outcome }: RunVerdicts): Record<string, string> {
  return {
    run: record.runId,
    target: record.target,
    outcome,
    deployment: leg.deployment,
    release: leg.release,
    suite: record.suite.version,
  };
}

function addCase(suite: Builder, scenario: ScenarioResult): void {
  const node = suite.ele('testcase', {
    classname: `${scenario.leg}.${className(scenario)}`,
    name: scenario.name,
    file: scenario.featurePath,
    line: String(scenario.line),
    time: seconds(scenario.durationMs ?? 0),
  });
  addVerdict(node, scenario);
  node.ele('system-out').txt(about(scenario));
}

function addVerdict(node: Builder, { verdict, reason, failure, featurePath, line, problem }: ScenarioResult): void {
  if (verdict === 'PASSED') return;
  const message = reason ?? verdict;
  if (verdict !== 'FAILED' && verdict !== 'BLOCKED') {
    node.ele('skipped', { message: `${verdict}: ${message}` });
    return;
  }
  const place = `${featurePath}:${failure?.line ?? line}`;
  const text = failure === null ? `${message}\n${place}` : `${failure.step}\n${failure.message}\n${place}`;
  const type = failure?.code ?? problem ?? verdict;
  node.ele(verdict === 'FAILED' ? 'failure' : 'error', { message, type }).txt(text);
}

// Jenkins groups by what stands before the last full stop, so the use case must hold none.
function className({ useCases, feature }: ScenarioResult): string {
  const [id] = useCases;
  return (id === undefined ? feature : `${id} ${USE_CASES.get(id) ?? ''}`).replaceAll('.', ' ').trim();
}

function about({ id, useCases, testCases, verdict, facts: found, waiver, failure }: ScenarioResult): string {
  const entitlements = found?.entitlements.map(({ entitlementId }) => entitlementId) ?? [];
  return [
    `id: ${id}`,
    `verdict: ${verdict}`,
    `cases: ${[...useCases, ...testCases].join(', ') || 'none'}`,
    ...(waiver === null || failure === null ? [] : [`waived failure: ${failure.step}`, failure.message]),
    ...(found?.accountId == null ? [] : [`account: ${found.accountId}`]),
    ...(entitlements.length === 0 ? [] : [`entitlements: ${entitlements.join(', ')}`]),
  ].join('\n');
}

function totals(scenarios: readonly ScenarioResult[]): Record<string, string> {
  const number = (wanted: (scenario: ScenarioResult) => boolean): string => String(scenarios.filter(wanted).length);
  return {
    tests: String(scenarios.length),
    failures: number(({ verdict }) => verdict === 'FAILED'),
    errors: number(({ verdict }) => verdict === 'BLOCKED'),
    skipped: number(({ verdict }) => !['PASSED', 'FAILED', 'BLOCKED'].includes(verdict)),
    time: seconds(scenarios.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 0)),
  };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
