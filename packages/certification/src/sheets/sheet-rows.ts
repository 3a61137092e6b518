import type { TestCase } from '../catalogue';
import type { Certificate, CertifiedScenario } from '../certificate/certificate';
import type { Verdict } from '../verdicts';

/** One line of the results: a scenario of a test case, with the ids and times that Bango looks up. */
export interface SheetRow {
  test: string;
  action: string;
  expected: string;
  actual: string;
  verdict: Verdict;
  entitlementIds: string[];
  customerIds: string[];
  productKeys: string[];
  times: string[];
  deployment: string;
  scenario: string;
  /** Marks each line of a rehearsal as such. */
  outcome: string;
}

/**
 * The results in the form in which Bango's cases are laid out. A case without a scenario has one row, NOT_COVERED.
 *
 * @param certificate what the certificate says
 * @returns rows in the order of the catalogue, the legs of one scenario side by side
 */
export function sheetRows(certificate: Certificate): SheetRow[] {
  return certificate.catalogue.cases.flatMap((testCase) => {
    const own = certificate.scenarios.filter(({ testCases }) => testCases.includes(testCase.id));
    const outcome = certificate.outcome.replaceAll('_', ' ');
    if (own.length === 0) return [{ ...notCovered(testCase), outcome }];
    return own.map((scenario) => ({ ...scenarioRow(testCase, scenario), outcome }));
  });
}

function notCovered(testCase: TestCase): Omit<SheetRow, 'outcome'> {
  return {
    ...described(testCase),
    actual: 'No scenario shows this test case.',
    verdict: 'NOT_COVERED',
    ...emptyIds,
    times: [],
    deployment: '',
    scenario: '',
  };
}

const emptyIds = { entitlementIds: [], customerIds: [], productKeys: [] };

function scenarioRow(testCase: TestCase, scenario: CertifiedScenario): Omit<SheetRow, 'outcome'> {
  const { actualResult, verdict, deployment, release, name } = scenario;
  return {
    ...described(testCase),
    actual: actualResult,
    verdict,
    ...idsOf(scenario),
    deployment: `${deployment} ${release}`,
    scenario: name,
  };
}

function described({ id, title, action, expected }: TestCase): Pick<SheetRow, 'test' | 'action' | 'expected'> {
  return { test: `${id} ${title}`, action, expected };
}

/** The ids and times of a scenario that Bango can look up on its side (docs/spec/bango.md, "Self-certification"). */
export function idsOf({
  facts,
  startedAt,
  endedAt,
}: CertifiedScenario): Pick<SheetRow, 'entitlementIds' | 'customerIds' | 'productKeys' | 'times'> {
  const entitlements = facts?.entitlements ?? [];
  const distinct = (values: (string | null | undefined)[]): string[] => [
    ...new Set(values.filter((value): value is string => Boolean(value))),
  ];
  return {
    entitlementIds: distinct(
      entitlements.map(({ entitlementId, bangoEntitlementId }) =>
        bangoEntitlementId ? `${entitlementId} (Bango: ${bangoEntitlementId})` : entitlementId,
      ),
    ),
    customerIds: distinct([facts?.accountId, ...entitlements.map(({ bangoCustomerId }) => bangoCustomerId)]),
    productKeys: distinct(entitlements.map(({ productId, bangoProductKey }) => bangoProductKey ?? productId)),
    times: [
      ...(startedAt ? [`from ${startedAt}${endedAt ? ` to ${endedAt}` : ''}`] : []),
      ...entitlements.flatMap(({ times }) => Object.entries(times).map(([name, at]) => `${name} ${at}`)),
    ],
  };
}
