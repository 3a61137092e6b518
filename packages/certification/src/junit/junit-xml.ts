import type { LegRecord } from '@opentv-bango/evidence';
import { create } from 'xmlbuilder2';
import type { Run } from '../run';
import { type RunVerdicts, type ScenarioResult, USE_CASES } from '../verdicts';

type Builder = ReturnType<typeof create>;

/**
 * The run in the form that CI servers read: one `testsuite` for each leg, `failure` for FAILED, `error` for BLOCKED,
 * `skipped` with its reason for everything else that did not pass.
 *
 * It is valid by the schema of Jenkins' xUnit plugin (`junit-10.xsd`), in which a test case has neither file nor line. Of test
 * cases with one class and name, as the rows of an outline may have, GitLab keeps only the first (docs.gitlab.com, "Unit test
 * reports"): they are told apart by their ids.
 *
 * @returns an XML document
 */
export function junitXml(run: Run, verdicts: RunVerdicts): string {
  const { tests, failures, errors, time } = totals(verdicts.scenarios);
  const root = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' }).ele('testsuites', {
    name: `Bango certification (${run.record.target})`,
    ...{ tests, failures, errors, time },
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
  const names = own.map(nameOf);
  for (const [index, scenario] of own.entries()) {
    const name = names[index] ?? '';
    const isAlone = names.filter((other) => other === name).length === 1;
    addCase(suite, scenario, isAlone ? scenario.name : `${scenario.name} [${scenario.id}]`);
  }
}

function nameOf(scenario: ScenarioResult): string {
  return `${className(scenario)} ${scenario.name}`;
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

function addCase(suite: Builder, scenario: ScenarioResult, name: string): void {
  const node = suite.ele('testcase', {
    classname: `${scenario.leg}.${className(scenario)}`,
    name,
    time: seconds(scenario.durationMs ?? 0),
  });
  addVerdict(node, scenario);
  node.ele('system-out').txt(about(scenario));
}

function addVerdict(node: Builder, { verdict, reason, failure, featurePath, line, problem }: ScenarioResult): void {
  if (verdict === 'PASSED') return;
  const message = reason ?? verdict;
  if (verdict !== 'FAILED' && verdict !== 'BLOCKED') {
    const why = `${verdict}: ${message}`;
    node.ele('skipped', { message: why }).txt(why);
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

function about({
  id,
  featurePath,
  line,
  useCases,
  testCases,
  verdict,
  facts: found,
  waiver,
  failure,
}: ScenarioResult): string {
  const entitlements = found?.entitlements.map(({ entitlementId }) => entitlementId) ?? [];
  return [
    `id: ${id}`,
    `verdict: ${verdict}`,
    `cases: ${[...useCases, ...testCases].join(', ') || 'none'}`,
    `place: ${featurePath}:${line}`,
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
  return (Math.max(milliseconds, 0) / 1000).toFixed(3);
}
