import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Deployment, Release } from '@opentv-bango/contract';
import { UserError } from '@opentv-bango/contract';

const PROJECT = join(__dirname, '..', '..');

/** A simulator in a process of its own, as all who drive it know it. */
export interface SimulatorProcess {
  child: ChildProcess;
  /** The suite's variables for this simulator. */
  environment: Record<string, string>;
  stop(): Promise<void>;
}

/**
 * Starts the simulator as a process (architecture, "Simulator"): it ends when we do, because its standard input closes.
 *
 * @param options.more further flags of `certify simulator`
 * @param options.environment added to that of this process
 * @throws UserError `SIMULATOR` when it does not come up; the message holds what it said
 */
export async function startSimulatorProcess(options: {
  deployment: Deployment;
  release: Release;
  contractOverlay?: string | null;
  more?: string[];
  environment?: Record<string, string>;
}): Promise<SimulatorProcess> {
  const overlay = options.contractOverlay ? ['--contract', options.contractOverlay] : [];
  const flags = [
    '--json',
    '--deployment',
    options.deployment,
    '--release',
    options.release,
    ...overlay,
    ...(options.more ?? []),
  ];
  const child = spawn(process.execPath, [require.resolve('@opentv-bango/simulator/main'), ...flags], {
    cwd: PROJECT,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...options.environment },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const first = await new Promise<string | null>((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    ended.then(() => resolve(null));
  });
  if (first === null)
    throw new UserError(
      'SIMULATOR',
      `The simulator did not start: ${complaint.trim().replace(/\.$/, '') || 'it said nothing'}.`,
      3,
    );
  const { environment } = JSON.parse(first) as { environment: Record<string, string> };
  return {
    child,
    environment,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
