import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RunRecord } from '@opentv-bango/evidence';

const PROJECT = join(__dirname, '..', '..', '..');

/** A leg under way in a cucumber process, started as `certify` starts it. */
export interface LegProcess {
  folder: string;
  child: ChildProcess;
  ended: Promise<void>;
}

/** Starts a leg in a new run folder. Only the process itself is started, so that a SIGKILL is what a power loss is. */
export async function startLeg(environment: Record<string, string>, tags: string): Promise<LegProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'certify-killed-'));
  await Promise.all([
    writeFile(join(folder, 'run.json'), JSON.stringify(runRecord(environment, tags))),
    writeFile(join(folder, 'exchanges.ndjson'), ''),
    writeFile(join(folder, 'ledger.ndjson'), ''),
  ]);
  const bin = join(dirname(require.resolve('@cucumber/cucumber/package.json')), 'bin', 'cucumber.js');
  const child = spawn(process.execPath, ['-r', 'ts-node/register', bin, '--profile', 'leg', '--tags', tags], {
    cwd: PROJECT,
    stdio: 'ignore',
    env: {
      ...process.env,
      ...environment,
      CRM_CALLBACK_URL: '',
      CERTIFY_RUN_DIR: folder,
      CERTIFY_RUN_ID: 'killed',
      CERTIFY_LEG: 'ssp',
    },
  });
  return { folder, child, ended: new Promise((resolve) => child.once('close', () => resolve())) };
}

/** Lines of the ledger so far. */
export async function ledgerLines(folder: string): Promise<string[]> {
  return (await readFile(join(folder, 'ledger.ndjson'), 'utf8')).split('\n').filter(Boolean);
}

function runRecord(environment: Record<string, string>, tags: string): RunRecord {
  return {
    schema: 'certify-run/1',
    runId: 'killed',
    target: 'live',
    startedAt: new Date().toISOString(),
    endedAt: null,
    command: 'certify run --target live',
    operator: null,
    tester: null,
    environment: null,
    platformVersion: null,
    baseUrl: environment.OPENTV_BASE_URL ?? null,
    suite: { version: '0.1.0', commit: null, dirty: false },
    versions: {},
    proof: null,
    inputs: { contractOverlay: null, catalogue: null, declaration: null, waivers: null },
    waivers: [],
    filter: { tags, paths: [] },
    parallel: 1,
    configuration: {},
    sides: { crmCallback: false, bango: true },
    legs: [
      {
        name: 'ssp',
        deployment: 'ssp',
        release: '25.12',
        exitCode: null,
        startedAt: new Date().toISOString(),
        endedAt: null,
        broken: null,
      },
    ],
    interrupted: false,
  };
}
