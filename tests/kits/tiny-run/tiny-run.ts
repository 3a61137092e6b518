import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Exchange, LegRecord, RunRecord } from '@opentv-bango/evidence';

const SUITE = join(__dirname, 'suite');

/** What a tiny run is made of. */
export interface TinyRunOptions {
  /** Features by file name; the shipped `every-end.feature` when none is given. */
  features?: Record<string, string>;
  tags?: string;
  record?: Partial<RunRecord>;
  leg?: Partial<LegRecord>;
}

/** A run folder in a temporary place, made by a real cucumber process. */
export interface TinyRun {
  folder: string;
  remove(): Promise<void>;
}

/** Runs the tiny suite with cucumber and leaves a run folder of one leg, `ssp`. */
export async function makeTinyRun(options: TinyRunOptions = {}): Promise<TinyRun> {
  const folder = await mkdtemp(join(tmpdir(), 'tiny-run-'));
  const files = Object.entries(options.features ?? {});
  await Promise.all(files.map(([name, text]) => writeFile(join(folder, name), text)));
  const features =
    files.length > 0 ? files.map(([name]) => join(folder, name)) : [join('features', 'every-end.feature')];
  const bin = join(dirname(require.resolve('@cucumber/cucumber/package.json')), 'bin', 'cucumber.js');
  const command = [bin, '--require', 'steps/*.js', '--format', `message:${join(folder, 'messages-ssp.ndjson')}`];
  const filter = options.tags === undefined ? [] : ['--tags', options.tags];
  const exitCode = await run([...command, '--strict', ...filter, ...features]);
  await Promise.all([
    writeFile(join(folder, 'run.json'), JSON.stringify(tinyRecord(exitCode, options))),
    writeFile(join(folder, 'exchanges.ndjson'), `${JSON.stringify(tinyExchange())}\n`),
    writeFile(join(folder, 'ledger.ndjson'), ''),
  ]);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

function run(command: string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: SUITE, stdio: 'ignore' });
    child.once('error', reject);
    child.once('close', resolve);
  });
}

function tinyRecord(exitCode: number | null, { record, leg, tags }: TinyRunOptions): RunRecord {
  return {
    schema: 'certify-run/1',
    runId: 'tiny',
    target: 'live',
    startedAt: '2026-11-21T08:00:00.000Z',
    endedAt: '2026-11-21T08:00:09.500Z',
    command: 'certify',
    operator: 'Example TV',
    tester: null,
    environment: null,
    platformVersion: null,
    baseUrl: 'https://operator.example',
    suite: { version: '0.1.0', commit: null, dirty: false },
    versions: {},
    proof: null,
    inputs: { contractOverlay: null, catalogue: null, declaration: null, waivers: null },
    waivers: [],
    filter: { tags: tags ?? null, paths: [] },
    parallel: 1,
    configuration: {},
    sides: { crmCallback: true, bango: true },
    legs: [
      {
        name: 'ssp',
        deployment: 'ssp',
        release: '25.12',
        exitCode,
        startedAt: '2026-11-21T08:00:00.000Z',
        endedAt: '2026-11-21T08:00:09.000Z',
        broken: null,
        ...leg,
      },
    ],
    interrupted: false,
    ...record,
  };
}

function tinyExchange(): Exchange {
  return {
    id: 'x-1',
    observedBy: 'suite',
    leg: 'ssp',
    scenarioId: 'passes',
    testCaseStartedId: null,
    phase: 'step',
    step: 'a call is made',
    from: 'CRM',
    to: 'OpenTV Platform',
    operationId: 'gatewayPurchase',
    startedAt: '2026-11-21T08:00:01.000Z',
    durationMs: 5,
    request: { method: 'POST', url: 'https://operator.example/purchase', headers: {}, body: null },
    response: { status: 201, headers: {}, body: null },
    error: null,
    correlationId: null,
    accountId: null,
    entitlementId: null,
    attempt: 1,
    simulated: false,
    deviations: [],
    warnings: [],
  };
}

/** The tiny runs of one spec, which are removed together. */
export class TinyRuns {
  readonly #made: TinyRun[] = [];

  /** Makes one as `makeTinyRun` does. @returns its folder */
  async make(options: TinyRunOptions = {}): Promise<string> {
    const tiny = await makeTinyRun(options);
    this.#made.push(tiny);
    return tiny.folder;
  }

  async removeAll(): Promise<void> {
    await Promise.all(this.#made.map((tiny) => tiny.remove()));
  }
}
