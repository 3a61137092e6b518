import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Run, suiteState } from '../run';
import type { RunVerdicts } from '../verdicts';

// Both generators read the expressions, one with Java's syntax and one with JavaScript's: no inline flags.
const CATEGORIES = [
  { name: 'Platform failed', matchedStatuses: ['failed'] },
  { name: 'Blocked by set-up', matchedStatuses: ['broken'], messageRegex: 'BLOCKED:[\\s\\S]*' },
  {
    name: 'Undefined or ambiguous step',
    matchedStatuses: ['broken'],
    messageRegex: '(UNDEFINED|AMBIGUOUS|PENDING|UNKNOWN|EMPTY|SKIPPED-WITHOUT-REASON):[\\s\\S]*',
  },
  { name: 'Not applicable or not run', matchedStatuses: ['skipped'] },
];

/**
 * Writes what Allure shows besides the results: categories, environment and what made the report.
 *
 * @param into the folder `allure-results` of the run
 */
export async function writeDefinitions(run: Run, verdicts: RunVerdicts, into: string): Promise<void> {
  await Promise.all([
    writeFile(join(into, 'categories.json'), JSON.stringify(CATEGORIES, null, 2)),
    writeFile(join(into, 'environment.properties'), properties(environment(run, verdicts))),
    writeFile(join(into, 'executor.json'), JSON.stringify(executor(run), null, 2)),
  ]);
}

/** The name that stands over the report. */
export function reportName({ record }: Run, { outcome }: RunVerdicts): string {
  return `Bango certification, ${record.operator ?? record.target}: ${outcome.replaceAll('_', ' ')}`;
}

function environment({ record }: Run, { outcome }: RunVerdicts): Record<string, string | null> {
  return {
    Outcome: outcome,
    Target: record.target,
    Platform: record.target === 'simulator' ? 'built-in simulator' : record.baseUrl,
    Deployments: record.legs.map(({ deployment }) => deployment).join(', '),
    Release: [...new Set(record.legs.map(({ release }) => release))].join(', '),
    Operator: record.operator,
    Environment: record.environment,
    'Platform version': record.platformVersion,
    Started: record.startedAt,
    Suite: [record.suite.version, ...suiteState(record.suite)].join(', '),
  };
}

function executor({ record }: Run): object {
  return { name: 'certify', type: 'certify', buildName: record.runId, reportName: 'Bango certification' };
}

// Java's properties: a backslash, a colon, an equals sign and a space in a key are escaped.
function properties(values: Record<string, string | null>): string {
  return Object.entries(values)
    .filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== '')
    .map(([key, value]) => `${key.replace(/[\\:= ]/g, '\\$&')}=${value.replace(/\\/g, '\\\\').replace(/\s+/g, ' ')}`)
    .join('\n');
}
