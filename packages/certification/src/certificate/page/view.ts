import type { Attestation } from '@opentv-bango/evidence';
import { suiteState } from '../../run';
import { type CaseVerdict, nameLeftover, type Verdict } from '../../verdicts';
import { actualInShort } from '../actual-result';
import type { Certificate, CertifiedScenario, MatrixRow } from '../certificate';
import { scenarioKey } from '../exchanges-by-scenario';
import { byText } from '../in-order';
import { drawLifeCycle, REFUSABLE_EVENTS, STATES } from '../life-cycle';
import type { PackedStories } from './pack-stories';
import {
  anchor,
  distinct,
  duration,
  OUTCOME_TEXTS,
  outcomeExplanation,
  pageTitle,
  proofStatement,
  rehearsalProblem,
  utc,
  VERDICT_TEXTS,
} from './page-texts';
import { asListItem, readableText } from './readable-text';

const SHOWN_ORDER: readonly Verdict[] = [
  'PASSED',
  'FAILED',
  'BLOCKED',
  'NOT_RUN',
  'NOT_COVERED',
  'WAIVED',
  'NOT_APPLICABLE',
];

/** A block of the matrix: a use case with its test cases. */
export interface MatrixGroup {
  id: string | null;
  title: string;
  rows: MatrixRow[];
}

/** What the templates need besides the certificate itself. */
export function viewOf(certificate: Certificate, stories: PackedStories, assets: { style: string; script: string }) {
  const scenarios = inPageOrder(certificate.scenarios);
  return {
    certificate,
    assets,
    packets: stories.packets,
    packetOf: (scenario: CertifiedScenario): string => stories.packetOf.get(scenarioKey(scenario)) ?? '',
    outcome: OUTCOME_TEXTS[certificate.outcome],
    headline: pageTitle(certificate),
    trouble: rehearsalProblem(certificate),
    lead: outcomeExplanation(certificate),
    isRehearsal: certificate.outcome === 'REHEARSAL',
    verdicts: SHOWN_ORDER.filter((verdict) => certificate.counts[verdict] > 0),
    words: VERDICT_TEXTS,
    groups: groupMatrix(certificate),
    scenarios,
    scenariosOf: (testCase: string): CertifiedScenario[] =>
      scenarios.filter(({ testCases }) => testCases.includes(testCase)),
    caseVerdict: (id: string): CaseVerdict | undefined => certificate.testCases.find((one) => one.id === id),
    withVerdict: (verdict: CertifiedScenario['verdict']): CertifiedScenario[] =>
      scenarios.filter((scenario) => scenario.verdict === verdict),
    oneSided: scenarios.filter((scenario) => scenario.oneSided.length > 0),
    lifeCycle: { svg: drawLifeCycle(certificate.lifeCycle), states: STATES, events: REFUSABLE_EVENTS },
    attestationsOf: ({ leg, id }: CertifiedScenario): Attestation[] =>
      certificate.attestations.filter((one) => one.leg === leg && one.scenarioId === id),
    caseAnchor: (id: string): string => anchor('case', id),
    scenarioAnchor: ({ leg, id }: Pick<CertifiedScenario, 'leg' | 'id'>): string => anchor('scenario', leg, id),
    keyAnchor: (key: string): string =>
      anchor('scenario', key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)),
    suiteState,
    keyName: (key: string): string =>
      `${key.slice(key.indexOf('/') + 1)} (${readableText(key.slice(0, key.indexOf('/')))})`,
    /** For the foot of every printed page, as a string of CSS. */
    stamp: JSON.stringify(`${OUTCOME_TEXTS[certificate.outcome].title} · run ${certificate.run.runId}`).replaceAll(
      '<',
      '\\3c ',
    ),
    plural: (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`,
    actualInShort,
    byReason,
    asListItem,
    readableText,
    nameLeftover,
    proofStatement,
    utc,
    duration,
    distinct,
  };
}

export type View = ReturnType<typeof viewOf>;

/** By use case, then by feature and line, the legs of one scenario side by side. */
export function inPageOrder(scenarios: readonly CertifiedScenario[]): CertifiedScenario[] {
  const order = ({ useCases, featurePath, line, id }: CertifiedScenario): string =>
    `${useCases[0] ?? 'UC-99'} ${featurePath} ${String(line).padStart(6, '0')} ${id}`;
  return [...scenarios].sort((a, b) => byText(order(a), order(b)));
}

/** Scenarios under each of their reasons, in the order in which the reasons come. */
function byReason(
  scenarios: readonly CertifiedScenario[],
  reasonsOf: (scenario: CertifiedScenario) => string[],
): { reason: string; scenarios: CertifiedScenario[] }[] {
  const groups = new Map<string, CertifiedScenario[]>();
  for (const scenario of scenarios)
    for (const reason of new Set(reasonsOf(scenario))) groups.set(reason, [...(groups.get(reason) ?? []), scenario]);
  return [...groups].map(([reason, own]) => ({ reason, scenarios: own }));
}

function groupMatrix({ matrix, useCases }: Certificate): MatrixGroup[] {
  const groups: MatrixGroup[] = [];
  for (const row of matrix) {
    let group = groups.find(({ id }) => id === row.useCase);
    if (group === undefined) {
      const title = useCases.find(({ id }) => id === row.useCase)?.title ?? '';
      group = { id: row.useCase, title: row.useCase === null ? 'Of no use case' : title, rows: [] };
      groups.push(group);
    }
    group.rows.push(row);
  }
  const missing = useCases.filter(({ id }) => !groups.some((group) => group.id === id));
  groups.push(...missing.map(({ id, title }) => ({ id, title: title ?? '', rows: [] })));
  const order = ({ id }: MatrixGroup): string => id ?? 'UC-99';
  return groups.sort((a, b) => byText(order(a), order(b)));
}
