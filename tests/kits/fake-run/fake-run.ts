import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Exchange, type FactsAttachment, MEDIA_TYPES, type RunRecord } from '@opentv-bango/evidence';
import { type FakeResult, fakeMessages } from './fake-messages';
import { suspendExchanges } from './suspend-exchanges';

/** Options of a fake run. */
export interface FakeRun {
  /** Scenarios that pass, in each leg; one more fails and one more is not applicable unless `clean`. */
  passing?: number;
  /** Without a failing and a not applicable scenario. */
  clean?: boolean;
  record?: Partial<RunRecord>;
}

const START = Date.parse('2026-11-21T08:00:00.000Z');
const STEPS = [
  'the subscriber has an active subscription to the standard product',
  'the CRM suspends the subscription',
  'the subscription is SUSPENDED on OpenTV Platform and at Bango',
];

/**
 * Writes the folder of a fake run: two legs, real cucumber messages, plausible exchanges.
 *
 * @param folder where; made when it does not exist
 * @param like its options
 */
export async function writeFakeRun(folder: string, like: FakeRun = {}): Promise<void> {
  await mkdir(folder, { recursive: true });
  const record = fakeRecord(like.record);
  await writeFile(join(folder, 'run.json'), JSON.stringify(record, null, 2));
  const exchanges: Exchange[] = [];
  for (const { name } of record.legs) {
    const messages = fakeMessages(feature(like), 'features/suspend.feature', START, (id, started, _, at) =>
      endOf(name, id, started, at, exchanges),
    );
    await writeFile(join(folder, `messages-${name}.ndjson`), lines(messages));
  }
  await writeFile(join(folder, 'exchanges.ndjson'), lines(exchanges));
  await writeFile(join(folder, 'ledger.ndjson'), '');
}

const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

function feature({ passing = 2, clean = false }: FakeRun): string {
  const scenario = (tags: string, id: string, name: string): string =>
    [
      `  ${tags} @id:${id}`,
      `  Scenario: ${name}`,
      ...STEPS.map((step, index) => `    ${['Given', 'When', 'Then'][index]} ${step}`),
    ].join('\n');
  const scenarios = Array.from({ length: passing }, (_, index) =>
    scenario('@UC-06 @BC-12', `suspend-${index + 1}`, `A customer pauses the subscription (${index + 1})`),
  );
  if (!clean) {
    scenarios.push(scenario('@UC-07 @BC-13', 'resume-fails', 'A paused subscription goes on'));
    scenarios.push(scenario('@UC-04 @BC-17', 'recover-elsewhere', 'A customer who lost access gets a recovery URL'));
  }
  return `Feature: Suspend\n\n${scenarios.join('\n\n')}\n`;
}

function endOf(leg: string, id: string, started: string, start: number, exchanges: Exchange[]): FakeResult {
  if (id === 'recover-elsewhere') {
    const value = {
      verdict: 'NOT_APPLICABLE',
      reason: 'Recovering an entitlement exists in non-SSP deployments only.',
    };
    return { status: 'SKIPPED', attachments: [{ mediaType: MEDIA_TYPES.verdict, value }] };
  }
  const testCaseStartedId = `${leg}-${started}`;
  const story = suspendExchanges({ leg, scenarioId: id, testCaseStartedId: started, start, steps: STEPS }).map(
    (exchange) => ({
      ...exchange,
      id: `${testCaseStartedId}-${exchange.id}`,
    }),
  );
  exchanges.push(...story);
  const exchangeIds = STEPS.map((step) => story.filter((exchange) => exchange.step === step).map((one) => one.id));
  const attachments = [{ mediaType: MEDIA_TYPES.facts, value: factsOf(leg, id) }];
  if (id === 'resume-fails') {
    const message = 'AssertionError: the subscription should be ACTIVE, and is SUSPENDED\n    at somewhere.ts:1:1';
    return { status: 'FAILED', message, attachments, exchangeIds };
  }
  return { status: 'PASSED', attachments, exchangeIds };
}

function factsOf(leg: string, id: string): FactsAttachment {
  return {
    accountId: `acc-${leg}-${id}`,
    entitlements: [
      {
        entitlementId: `ent-${leg}-${id}`,
        productId: 'BANGO_US_MUSIC',
        status: 'SUSPENDED',
        bangoEntitlementId: `bango-${leg}-${id}`,
        bangoCustomerId: `acc-${leg}-${id}`,
        bangoProductKey: 'MUSIC',
        bangoMerchantAccountKey: 'BANGO_US',
        bangoStatus: 'SUSPENDED',
        times: { created: '2026-11-21T08:00:00.000Z', suspended: '2026-11-21T08:00:00.060Z' },
      },
    ],
  };
}

function fakeRecord(changes: Partial<RunRecord> = {}): RunRecord {
  const leg = {
    release: '25.12',
    exitCode: 0,
    startedAt: '2026-11-21T08:00:00.000Z',
    endedAt: '2026-11-21T08:00:09.000Z',
    broken: null,
  } as const;
  return {
    schema: 'certify-run/1',
    runId: '20261121T080000Z-simulator-ab12cd',
    target: 'simulator',
    startedAt: '2026-11-21T08:00:00.000Z',
    endedAt: '2026-11-21T08:00:10.000Z',
    command: 'certify run --deployment ssp',
    operator: 'Example Telecom',
    tester: 'Integration team',
    environment: null,
    platformVersion: '25.12_Q1',
    baseUrl: null,
    suite: { version: '0.1.0', commit: '2a6159f0c0ffee', dirty: false },
    versions: { node: '20.20.2' },
    proof: null,
    inputs: { contractOverlay: null, catalogue: null, declaration: null, waivers: null },
    waivers: [],
    filter: { tags: null, paths: [] },
    parallel: 1,
    configuration: { CERTIFY_TARGET: 'simulator' },
    sides: { crmCallback: true, bango: true },
    legs: [
      { name: 'ssp', deployment: 'ssp', ...leg },
      { name: 'non-ssp', deployment: 'non-ssp', ...leg },
    ],
    interrupted: false,
    ...changes,
  };
}
