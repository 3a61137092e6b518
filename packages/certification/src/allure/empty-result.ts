import { randomUUID } from 'node:crypto';
import type { TestResult } from 'allure-js-commons';
import type { Run } from '../run';
import type { ScenarioResult } from '../verdicts';

/** A result for a scenario that the adapter did not see, because it never ran. */
export function emptyResult({ name, tags, startedAt }: ScenarioResult, { record }: Run): TestResult {
  const at = Date.parse(startedAt ?? record.startedAt);
  return {
    uuid: randomUUID(),
    name,
    stage: 'finished' as TestResult['stage'],
    start: at,
    stop: at,
    statusDetails: {},
    labels: tags.map((tag) => ({ name: 'tag', value: tag })),
    links: [],
    parameters: [],
    steps: [],
    attachments: [],
  };
}
