import type { Envelope } from '@cucumber/messages';
import { z } from 'zod';

const text = z.string();
const optionalText = text.optional();
const count = z.number();
const time = z.object({ seconds: count, nanos: count });
const location = z.object({ line: count });
const sourceReference = z.object({ uri: optionalText, location: location.optional() });

const step = z.object({ id: text, keyword: text, location });
const background = z.object({ steps: z.array(step) }).optional();
const scenario = z
  .object({
    id: text,
    location,
    steps: z.array(step),
    examples: z.array(z.object({ tableBody: z.array(z.object({ id: text, location })) })),
  })
  .optional();
const feature = z.object({
  name: text,
  children: z.array(
    z.object({
      background,
      scenario,
      rule: z.object({ children: z.array(z.object({ background, scenario })) }).optional(),
    }),
  ),
});

const result = z.object({
  status: z.enum(['UNKNOWN', 'PASSED', 'SKIPPED', 'PENDING', 'UNDEFINED', 'AMBIGUOUS', 'FAILED']),
  message: optionalText,
});

/** What `LegCollector` reads of cucumber's messages; it ignores the rest. */
const collected = z.object({
  gherkinDocument: z.object({ uri: optionalText, feature: feature.optional() }).optional(),
  pickle: z
    .object({
      id: text,
      uri: text,
      name: text,
      astNodeIds: z.array(text),
      tags: z.array(z.object({ name: text })),
      steps: z.array(
        z.object({
          id: text,
          text,
          astNodeIds: z.array(text),
          type: z.enum(['Unknown', 'Context', 'Action', 'Outcome']).optional(),
        }),
      ),
    })
    .optional(),
  parseError: z.object({ source: sourceReference, message: text }).optional(),
  hook: z.object({ id: text, name: optionalText, type: optionalText }).optional(),
  parameterType: z.object({ name: text, regularExpressions: z.array(text) }).optional(),
  stepDefinition: z.object({ id: text, pattern: z.object({ source: text, type: text }), sourceReference }).optional(),
  suggestion: z.object({ pickleStepId: text, snippets: z.array(z.object({ code: text })) }).optional(),
  testCase: z
    .object({
      id: text,
      pickleId: text,
      testSteps: z.array(
        z.object({
          id: text,
          pickleStepId: optionalText,
          hookId: optionalText,
          stepDefinitionIds: z.array(text).optional(),
        }),
      ),
    })
    .optional(),
  testCaseStarted: z.object({ id: text, testCaseId: text, timestamp: time }).optional(),
  testStepStarted: z.object({ testCaseStartedId: text, testStepId: text, timestamp: time }).optional(),
  testStepFinished: z
    .object({ testCaseStartedId: text, testStepId: text, testStepResult: result.extend({ duration: time }) })
    .optional(),
  attachment: z
    .object({
      mediaType: text,
      contentEncoding: text,
      body: text,
      testCaseStartedId: optionalText,
      testStepId: optionalText,
    })
    .optional(),
  testCaseFinished: z.object({ testCaseStartedId: text, timestamp: time }).optional(),
  testRunHookStarted: z.object({ id: text }).optional(),
  testRunHookFinished: z.object({ testRunHookStartedId: text, result }).optional(),
});

/** A line of `messages-<leg>.ndjson`, unchanged; a line is refused where it lacks what is read of it. */
export const envelopeSchema = z.custom<Envelope>((message) => collected.safeParse(message).success);
