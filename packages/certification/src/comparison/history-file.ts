import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CallSummary, Snapshot, SnapshotRun, SnapshotScenario, Subject } from './snapshot';

/** Runs of one subject that are kept: a month of nights. */
export const KEPT_RUNS = 30;

const VERSION = 'certify-history/1';
const text = z.string().nullable();

const runLine = z.object({
  schema: z.literal(VERSION),
  run: z.object({
    runId: z.string(),
    startedAt: z.iso.datetime(),
    subject: z.object({
      target: z.enum(['simulator', 'live']),
      operator: text,
      environment: text,
      baseUrl: text,
      testee: z.string(),
      deployment: z.enum(['ssp', 'non-ssp']),
      release: z.enum(['25.12', '25.26']),
    }),
    suite: z.string(),
    overlay: text,
  }),
  /** All distinct call summaries, which the lines of the run's scenarios name by index. */
  calls: z.array(
    z.object({
      operation: z.string(),
      statuses: z.array(z.string()),
      fields: z.array(z.string()),
      toCrm: z.boolean(),
    }),
  ),
});

const scenarioLine = z.object({
  runId: z.string(),
  id: z.string(),
  name: z.string(),
  verdict: z.enum(['PASSED', 'FAILED', 'BLOCKED', 'NOT_APPLICABLE', 'NOT_RUN', 'WAIVED', 'NOT_COVERED']),
  selected: z.boolean(),
  reason: text,
  waivedUntil: text,
  durationMs: z.number().nullable(),
  calls: z.array(z.number()),
});

const line = z.union([runLine, scenarioLine]);

/** What could be read of a history. */
export interface ReadHistory {
  /** The oldest first. */
  snapshots: Snapshot[];
  /** Lines that are cut off or of another form. */
  damaged: number;
  /** True where a line says that it is of another version of the format. */
  otherVersion: boolean;
}

/** Name of the file for one subject: words for people, and a digest because two hosts may have the same words. */
export function historyFileName(subject: Subject): string {
  const { target, operator, environment, testee, deployment, release } = subject;
  const words = [target, operator, environment, ...(testee === 'platform' ? [] : [testee]), deployment, release];
  const name = words
    .flatMap(
      (word) =>
        word
          ?.toLowerCase()
          .replace(/[^a-z0-9.]+/g, '-')
          .slice(0, 40) ?? [],
    )
    .join('_')
    .replace(/^[-_.]+/, '');
  const digest = createHash('sha256')
    .update(JSON.stringify(sortedEntries(subject)))
    .digest('hex')
    .slice(0, 8);
  return `${name}_${digest}.ndjson`;
}

function sortedEntries(subject: Subject): [string, string | null][] {
  return Object.entries(subject).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The lines of a run: one for the run, and one for each scenario. */
export function writeLines({ run, scenarios }: Snapshot): string {
  const calls = new Map<string, { index: number; call: CallSummary }>();
  const indexOf = (call: CallSummary): number => {
    const key = JSON.stringify(call);
    const known = calls.get(key) ?? { index: calls.size, call };
    calls.set(key, known);
    return known.index;
  };
  const lines = [...scenarios.values()].map((scenario) => ({
    runId: run.runId,
    ...scenario,
    calls: scenario.calls.map(indexOf),
  }));
  const first = { schema: VERSION, run, calls: [...calls.values()].map(({ call }) => call) };
  return [first, ...lines].map((one) => `${JSON.stringify(one)}\n`).join('');
}

/** Reads the text of a history; what cannot be read is counted and left out. */
export function readLines(content: string): ReadHistory {
  const runs = new Map<string, { run: SnapshotRun; calls: CallSummary[]; scenarios: Map<string, SnapshotScenario> }>();
  let damaged = 0;
  let otherVersion = false;
  for (const one of content.split('\n').filter((each) => each.trim() !== '')) {
    const value = parse(one);
    const read = line.safeParse(value).data;
    if (read === undefined) {
      damaged += 1;
      otherVersion ||= isOfOtherVersion(value);
    } else if ('schema' in read) {
      runs.set(read.run.runId, { run: read.run, calls: read.calls, scenarios: new Map() });
    } else {
      const owner = runs.get(read.runId);
      if (owner === undefined) damaged += 1;
      else owner.scenarios.set(read.id, scenarioOf(read, owner.calls));
    }
  }
  const snapshots = [...runs.values()]
    .map(({ run, scenarios }) => ({ run, scenarios }))
    .sort((a, b) => (a.run.startedAt < b.run.startedAt ? -1 : Number(a.run.startedAt > b.run.startedAt)));
  return { snapshots, damaged, otherVersion };
}

function scenarioOf(
  { runId: _, calls, ...scenario }: z.infer<typeof scenarioLine>,
  known: readonly CallSummary[],
): SnapshotScenario {
  return { ...scenario, calls: calls.flatMap((index) => known[index] ?? []) };
}

function parse(one: string): unknown {
  try {
    return JSON.parse(one);
  } catch {
    return undefined;
  }
}

function isOfOtherVersion(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'schema' in value && value.schema !== VERSION;
}
