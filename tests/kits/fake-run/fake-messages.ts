import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import type { Attachment, Envelope, Pickle } from '@cucumber/messages';
import { MEDIA_TYPES, scenarioId } from '@opentv-bango/evidence';

/** How a scenario ended. */
export interface FakeResult {
  status: 'PASSED' | 'FAILED' | 'SKIPPED';
  message?: string;
  attachments?: { mediaType: string; value: unknown }[];
  /** Ids of the exchanges of each step, by its index. */
  exchangeIds?: readonly (readonly string[])[];
}

type NewEnvelope = { -readonly [Key in keyof Envelope]?: Envelope[Key] };
const timestamp = (milliseconds: number) => ({
  seconds: Math.floor(milliseconds / 1000),
  nanos: (milliseconds % 1000) * 1e6,
});

/**
 * The cucumber messages of a leg, as the real program would write them for a feature.
 *
 * @param feature text of the feature file
 * @param uri its path
 * @param start milliseconds since 1970
 * @param endOf how a scenario ended, by its `@id:`
 */
export function fakeMessages(
  feature: string,
  uri: string,
  start: number,
  endOf: (id: string, testCaseStartedId: string, pickle: Pickle, startedAt: number) => FakeResult,
): NewEnvelope[] {
  let count = 0;
  const newId = (): string => `m${++count}`;
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
  const gherkinDocument = { ...parser.parse(feature), uri };
  const pickles = compile(gherkinDocument, uri, newId);
  const run = pickles.flatMap((pickle, index) => runOf(pickle, start + index * 1000, newId, endOf));
  return [
    { gherkinDocument },
    ...pickles.map((pickle) => ({ pickle })),
    ...run,
    { testRunFinished: { success: true, timestamp: timestamp(start + pickles.length * 1000) } },
  ];
}

function runOf(
  pickle: Pickle,
  at: number,
  newId: () => string,
  endOf: Parameters<typeof fakeMessages>[3],
): NewEnvelope[] {
  const testCaseId = newId();
  const testCaseStartedId = newId();
  const id = scenarioId(pickle.tags.map(({ name }) => name)) ?? '';
  const end = endOf(id, testCaseStartedId, pickle, at);
  const hookStep = { id: newId(), hookId: 'hook-before' };
  const steps = pickle.steps.map((step) => ({
    id: newId(),
    pickleStepId: step.id,
    stepDefinitionIds: ['definition-1'],
  }));
  const last = steps.length - 1;
  const attach = (testStepId: string, mediaType: string, value: unknown): NewEnvelope => {
    const attachment: Attachment = {
      testCaseStartedId,
      testStepId,
      mediaType,
      contentEncoding: 'IDENTITY' as Attachment['contentEncoding'],
      body: JSON.stringify(value),
    };
    return { attachment };
  };
  const finish = (testStepId: string, status: string, message?: string): NewEnvelope => ({
    testStepFinished: {
      testCaseStartedId,
      testStepId,
      timestamp: timestamp(at + 200),
      testStepResult: {
        status: status as never,
        duration: { seconds: 0, nanos: 2e7 },
        ...(message === undefined ? {} : { message }),
      },
    },
  });
  const begin = (testStepId: string): NewEnvelope => ({
    testStepStarted: { testCaseStartedId, testStepId, timestamp: timestamp(at) },
  });
  const skipped = end.status === 'SKIPPED';
  return [
    { testCase: { id: testCaseId, pickleId: pickle.id, testSteps: [hookStep, ...steps] } },
    { testCaseStarted: { id: testCaseStartedId, testCaseId, attempt: 0, timestamp: timestamp(at) } },
    begin(hookStep.id),
    ...(end.attachments ?? []).map(({ mediaType, value }) => attach(hookStep.id, mediaType, value)),
    finish(hookStep.id, skipped ? 'SKIPPED' : 'PASSED'),
    ...steps.flatMap(({ id: stepId }, index) => [
      begin(stepId),
      attach(stepId, MEDIA_TYPES.exchange, { exchangeIds: end.exchangeIds?.[index] ?? [] }),
      index === last && end.status === 'FAILED'
        ? finish(stepId, 'FAILED', end.message)
        : finish(stepId, skipped ? 'SKIPPED' : 'PASSED'),
    ]),
    { testCaseFinished: { testCaseStartedId, timestamp: timestamp(at + 400), willBeRetried: false } },
  ];
}
