import type { Certificate } from '../certificate/certificate';
import type { ColumnRole } from '../tables';
import { type Verdict, worstOf } from '../verdicts';
import { safeText } from './safe-text';
import { idsOf } from './sheet-rows';

/** The columns of a sheet that take results. */
export const RESULT_ROLES = [
  'actual',
  'verdict',
  'entitlementId',
  'customerId',
  'productKey',
  'times',
] as const satisfies readonly ColumnRole[];

/** What goes into each result column of a test's row. */
export type CaseResult = Record<(typeof RESULT_ROLES)[number], string>;

const SCENARIOS_SHOWN = 4;

/**
 * What some of our test cases came to together, as the cells of one row.
 *
 * @param certificate what the certificate says
 * @param testCases ids; the worst verdict counts
 * @returns null when the certificate knows none of them
 */
export function caseResult(certificate: Certificate, testCases: readonly string[]): CaseResult | null {
  const cases = certificate.testCases.filter(({ id }) => testCases.includes(id));
  if (cases.length === 0) return null;
  const verdict = worstOf(cases.map((one) => one.verdict));
  const own = certificate.scenarios.filter((scenario) => scenario.testCases.some((id) => testCases.includes(id)));
  const deciding = own.filter((scenario) => scenario.verdict === verdict);
  const ids = (deciding.length > 0 ? deciding : own).map(idsOf);
  const lines = (values: string[][]): string => safeText([...new Set(values.flat())].slice(0, 12).join('\n'));
  return {
    actual: safeText(actual(verdict, own.length, deciding)),
    verdict: certificate.outcome === 'REHEARSAL' ? `${verdict} (REHEARSAL)` : verdict,
    entitlementId: lines(ids.map((one) => one.entitlementIds)),
    customerId: lines(ids.map((one) => one.customerIds)),
    productKey: lines(ids.map((one) => one.productKeys)),
    times: lines(ids.map((one) => one.times)),
  };
}

function actual(verdict: Verdict, total: number, deciding: Certificate['scenarios']): string {
  if (total === 0) return 'No scenario shows this test case.';
  const count = verdict === 'PASSED' ? `${deciding.length} of ${total} scenario(s) as expected.` : '';
  const told = deciding
    .slice(0, SCENARIOS_SHOWN)
    .map(({ name, deployment, actualResult }) => `${name} (${deployment}): ${actualResult}`);
  const more = deciding.length > SCENARIOS_SHOWN ? [`and ${deciding.length - SCENARIOS_SHOWN} more.`] : [];
  return [count, ...told, ...more].filter((line) => line !== '').join('\n');
}
