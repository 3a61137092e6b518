import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '@opentv-bango/certify';
import { UserError } from '@opentv-bango/contract';
import { VARIABLES } from '@opentv-bango/support';

/** How one whole run differs from the others. */
export interface CheckRun {
  release: '25.12' | '25.26';
  seed: number;
  parallel: number;
  /** Milliseconds, at most. */
  latency: number;
  profile: 'default' | 'lenient';
}

/** How each scenario ended: verdict by `leg id`. */
export type Verdicts = ReadonlyMap<string, string>;

interface CertifiedScenario {
  id: string | null;
  leg: string;
  verdict: string;
  reason: string | null;
}

/**
 * Runs the whole suite on the correct simulator.
 *
 * @returns the verdict of each scenario, with the reason where it is red
 * @throws UserError `SOUNDNESS` when the run made no certificate
 */
export async function runOnce(run: CheckRun): Promise<Verdicts> {
  const reports = await mkdtemp(join(tmpdir(), 'certify-sound-'));
  try {
    const said = await certify(run, reports);
    const file = join(reports, 'latest', 'certification.json');
    if (!existsSync(file)) throw new UserError('SOUNDNESS', `A run made no certificate: ${said.trim()}`, 2);
    const { scenarios } = JSON.parse(await readFile(file, 'utf8')) as { scenarios: CertifiedScenario[] };
    return new Map(scenarios.map(({ id, leg, verdict, reason }) => [`${leg} ${id}`, describeVerdict(verdict, reason)]));
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

/** The run's own options, in words for a command line. */
export function flagsOf({ seed, parallel, latency, profile }: CheckRun): string[] {
  const words = { order: `random:${seed}`, parallel, latency, profile };
  return Object.entries(words).flatMap(([name, value]) => [`--${name}`, String(value)]);
}

function describeVerdict(verdict: string, reason: string | null): string {
  return verdict === 'FAILED' || verdict === 'BLOCKED' ? `${verdict}: ${reason}` : verdict;
}

/** @returns what it printed */
function certify(run: CheckRun, reports: string): Promise<string> {
  const configured = new Set(VARIABLES.map(({ name }) => name));
  const environment = Object.entries(process.env).filter(([name]) => !configured.has(name));
  const child = spawn(
    process.execPath,
    [
      'packages/certify/bin/certify.js',
      'run',
      '--target',
      'simulator',
      '--no-allure',
      '--reports',
      reports,
      ...flagsOf(run),
    ],
    { cwd: PROJECT, env: { ...Object.fromEntries(environment), OPENTV_RELEASE: run.release } },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(said));
  });
}
