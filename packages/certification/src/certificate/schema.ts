import { z } from 'zod';
import { EVENTS, STATES } from './life-cycle';

const text = z.string();
const optional = text.nullable();
const count = z.number().int().nonnegative();
const verdict = z.enum(['PASSED', 'FAILED', 'BLOCKED', 'NOT_APPLICABLE', 'NOT_RUN', 'WAIVED', 'NOT_COVERED']);
const counts = z.record(verdict, count).describe('How many scenarios have each verdict.');
const deployment = z.enum(['ssp', 'non-ssp']);
const release = z.enum(['25.12', '25.26']);
const time = text.describe('UTC, ISO 8601.');
const inputFile = z.strictObject({ path: text, sha256: text }).nullable();

const caseVerdict = z
  .strictObject({
    id: text,
    title: optional,
    verdict,
    legs: z.array(
      z.strictObject({
        leg: text,
        verdict,
        counts,
        total: count,
        scenarios: z.array(text),
        reasons: z.array(text),
      }),
    ),
  })
  .describe('A use case or test case over all legs; its verdict is the worst of its scenarios.');

const unobserved = z.strictObject({ side: z.enum(['Bango', 'CRM', 'OpenTV Platform']), reason: text });
const warning = z.strictObject({ message: text, point: text, exchangeId: optional });
const facts = z.strictObject({
  accountId: optional,
  entitlements: z.array(
    z.strictObject({
      entitlementId: text,
      productId: text,
      status: text,
      bangoEntitlementId: optional,
      bangoCustomerId: optional,
      bangoProductKey: optional,
      bangoMerchantAccountKey: optional,
      bangoStatus: optional,
      times: z.record(text, text),
    }),
  ),
});

const waiver = z.strictObject({
  scenario: optional,
  testCase: optional,
  deployment: deployment.nullable(),
  owner: text,
  reason: text,
  ticket: text,
  until: text.describe('The last day on which it is in force, UTC.'),
});

const scenario = z.strictObject({
  leg: text,
  deployment,
  release,
  id: text,
  name: text,
  feature: text,
  featurePath: text,
  line: z.number().int(),
  useCases: z.array(text),
  testCases: z.array(text),
  tags: z.array(text),
  selected: z.boolean().describe('False when the filter left it out.'),
  verdict,
  reason: optional,
  waiver: waiver.nullable().describe('What made WAIVED of FAILED; the failure stays.'),
  oneSided: z.array(unobserved).describe('Sides that could not be seen; empty when all could.'),
  warnings: z.array(warning),
  failure: z
    .strictObject({ step: text, message: text, code: optional, exchangeId: optional, line: z.number().int() })
    .nullable(),
  facts: facts.nullable().describe('Ids and times that Bango can look up.'),
  steps: z.array(
    z.strictObject({
      keyword: text,
      text,
      status: text,
      startedAt: text,
      durationMs: z.number(),
      exchangeIds: z.array(text).describe('Lines of exchanges.ndjson.'),
      message: optional,
    }),
  ),
  startedAt: time.nullable(),
  endedAt: time.nullable(),
  durationMs: z.number().nullable(),
  testCaseStartedId: optional,
  problem: z
    .enum(['undefined', 'ambiguous', 'pending', 'unknown', 'empty', 'misused', 'skipped-without-reason'])
    .nullable(),
  actualResult: text,
});

const attestation = z.strictObject({
  leg: text,
  scenarioId: text,
  accountId: text,
  entitlementId: text,
  at: time,
  name: text,
  statement: text,
  confirmed: z.boolean().describe('False where nobody could be asked at the end of the run.'),
  note: optional,
});

const run = z.strictObject({
  runId: text,
  target: z.enum(['simulator', 'live']),
  startedAt: time,
  endedAt: time.nullable(),
  command: text,
  operator: optional,
  tester: optional,
  environment: optional,
  platformVersion: optional,
  baseUrl: optional,
  suite: z.strictObject({
    version: text,
    commit: optional,
    dirty: z.boolean().nullable().describe('Whether files differ from the commit; null where that is not known.'),
  }),
  versions: z.record(text, text),
  proof: z
    .strictObject({
      provenAt: time,
      suiteVersion: text,
      legs: text,
      scenarios: z.strictObject({ total: count, shown: count }),
      defects: z.strictObject({ total: count, noticed: count }),
      complete: z.boolean(),
      sameFeatures: z.boolean(),
      sameSteps: z.boolean(),
    })
    .nullable()
    .describe('What was proven of the suite: that its scenarios can fail. Null where no proof is kept with it.'),
  inputs: z.strictObject({
    contractOverlay: inputFile,
    catalogue: inputFile,
    declaration: inputFile,
    waivers: inputFile,
  }),
  filter: z.strictObject({ tags: optional, paths: z.array(text) }),
  parallel: count,
  configuration: z.record(text, text).describe('Without secrets.'),
  sides: z.strictObject({ crmCallback: z.boolean(), bango: z.boolean() }),
  interrupted: z.boolean(),
});

const state = z.enum(STATES);
const transition = z.strictObject({
  from: state,
  event: z.enum([...EVENTS, 'unknown']),
  to: state,
  scenarios: z.array(text),
});

const scan = z.strictObject({
  schema: z.literal('certify-scan/1'),
  files: count,
  bytes: count,
  lookedFor: z.strictObject({ secrets: z.array(text), canaries: count, tooShort: z.array(text) }),
  findings: z.array(
    z.strictObject({ file: text, inside: optional, kind: z.enum(['secret', 'canary', 'token']), name: optional }),
  ),
});

/** The form of `certification.json`; published as docs/certification.schema.json. */
export const certificateSchema = z
  .strictObject({
    schema: z.literal('certify-certificate/1'),
    outcome: z.enum(['REHEARSAL', 'FAILED', 'INCOMPLETE', 'READY_FOR_REVIEW', 'CERTIFIABLE']),
    inTheWay: z.array(text).describe('What stands between this outcome and READY_FOR_REVIEW.'),
    run,
    legs: z.array(
      z.strictObject({
        name: text,
        deployment,
        release,
        exitCode: z.number().int().nullable(),
        startedAt: time,
        endedAt: time.nullable(),
        broken: optional,
      }),
    ),
    catalogue: z.strictObject({
      name: text,
      declaredAs: z.enum(['own', 'bango']),
      cases: z.array(
        z.strictObject({
          id: text,
          title: text,
          prerequisites: text,
          action: text,
          expected: text,
          useCases: z.array(text),
          mandatory: z.boolean(),
          onLive: z.enum(['automatic', 'person', 'bango-must-configure', 'simulator-only']),
          source: text,
          basis: z.enum(['stated', 'assumed']),
          coveredBy: z.array(text),
        }),
      ),
      otherTags: z.array(text).describe('Tags of scenarios that mean cases of another list.'),
      notes: z.array(text).describe('What a reader should know of how the list was read.'),
    }),
    counts,
    oneSided: count,
    accounting: z.strictObject({ planned: count, run: count, reported: count, lost: z.array(text) }),
    exitCode: z.literal([0, 1, 2, 3, 4, 130]),
    useCases: z.array(caseVerdict),
    testCases: z.array(caseVerdict),
    matrix: z.array(
      z.strictObject({
        useCase: optional,
        testCase: text,
        cells: z.array(z.strictObject({ leg: text, verdict, total: count, counts, scenarios: z.array(text) })),
      }),
    ),
    lifeCycle: z.strictObject({
      transitions: z.array(transition),
      refusals: z.array(
        z.strictObject({ state, event: z.enum(EVENTS), scenarios: z.array(text), accepted: z.array(text) }),
      ),
      unexpected: z.array(transition),
    }),
    scenarios: z.array(scenario),
    warnings: z.array(z.strictObject({ point: text, message: text, count, scenarios: z.array(text) })),
    leftovers: z.array(
      z.strictObject({
        entry: text,
        kind: z.enum(['account', 'entitlement', 'product']),
        leg: text,
        accountId: text,
        id: optional,
        reason: text,
      }),
    ),
    waivers: z
      .array(
        waiver.extend({
          waived: z.array(text).describe('Scenarios that failed and are WAIVED for it, as leg/id.'),
          staleIn: z.array(text).describe('Legs in which everything that it means passed.'),
        }),
      )
      .describe('Known failures that the run was judged with.'),
    attestations: z.array(attestation).describe('What persons did by hand, in their name.'),
    unclean: z.array(text),
    usage: z.array(text),
    scan: scan.nullable(),
  })
  .describe('The certificate of a run, for machines. Everything that index.html shows.');

/** The JSON Schema of `certification.json`. */
export function certificateJsonSchema(): object {
  return { title: 'certification.json', ...z.toJSONSchema(certificateSchema, { target: 'draft-2020-12' }) };
}
