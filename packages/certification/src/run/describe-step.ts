import type { TestStep, TestStepStarted } from '@cucumber/messages';
import type { Query } from '@cucumber/query';
import type { AttemptStep } from './leg-scenarios';

/** What a step of a test case is: a step of the scenario, or a hook before or after it. */
type StepDescription = Pick<AttemptStep, 'kind' | 'pickleStepId' | 'hookName' | 'definitions'>;

/** Describes the step that started; an unknown one counts as a hook before the scenario. */
export function describeStep(query: Query, started: TestStepStarted): StepDescription {
  const step = query.findTestStepBy(started);
  const pickleStepId = step?.pickleStepId;
  if (step !== undefined && pickleStepId !== undefined) {
    return { kind: 'step', pickleStepId, hookName: null, definitions: definitionsOf(query, step) };
  }
  const hook = step && query.findHookBy(step);
  const isAfter = hook?.type === undefined ? followsSteps(query, started) : hook.type.startsWith('AFTER');
  return { kind: isAfter ? 'after' : 'before', pickleStepId: null, hookName: hook?.name ?? null, definitions: [] };
}

/** Old writers of messages leave the type of a hook out: then its place among the steps tells. */
function followsSteps(query: Query, started: TestStepStarted): boolean {
  const steps = query.findTestCaseBy(started)?.testSteps ?? [];
  const place = steps.findIndex(({ id }) => id === started.testStepId);
  return steps.slice(0, Math.max(place, 0)).some(({ pickleStepId }) => pickleStepId !== undefined);
}

function definitionsOf(query: Query, step: TestStep): AttemptStep['definitions'] {
  return query.findStepDefinitionsBy(step).flatMap((definition) => {
    // The message of a definition may be missing in a damaged file.
    const reference = definition?.sourceReference;
    return reference?.uri === undefined ? [] : [{ path: reference.uri, line: reference.location?.line ?? 1 }];
  });
}
