import { createServer } from 'node:net';
import type { Release } from '@opentv-bango/contract';
import { type Configuration, loadConfiguration, type SimulatorProcess, startSimulatorProcess } from '../../../support';

/** A simulator in a process of its own, used as a live platform: by its public addresses only. */
export interface LivePlatform {
  /** The suite's variables for a live run against it. */
  environment: Record<string, string>;
  /** The suite's configuration, with some variables changed; an empty value unsets one. */
  configuration(changes?: Record<string, string>): Configuration;
  /** Every call that the platform answered since it started, as its journal tells. */
  journal(): Promise<JournaledCall[]>;
  stop(): Promise<void>;
}

export interface JournaledCall {
  from: string;
  to: string;
  method: string;
  url: string;
  requestHeaders: Record<string, string>;
  requestBody: unknown;
  status: number | null;
  responseBody: unknown;
}

/**
 * Starts one.
 *
 * @param more further flags of the simulator
 * @param callbackUrl where it reaches the CRM; a free port of this machine when not given
 * @param environment of the simulator's process, besides that of this one
 */
export async function startLivePlatform(
  deployment: 'ssp' | 'non-ssp' = 'ssp',
  more: string[] = [],
  {
    callbackUrl,
    environment: own = {},
    release = '25.12',
  }: { callbackUrl?: string; environment?: Record<string, string>; release?: Release } = {},
): Promise<LivePlatform> {
  const crm = callbackUrl ?? `http://127.0.0.1:${await freePort()}`;
  const simulator: SimulatorProcess = await startSimulatorProcess({
    deployment,
    release,
    more: ['--crm-callback-url', crm, ...more],
    environment: own,
  });
  const { CERTIFY_SIMULATOR_CONTROL_URL: control = '', ...variables } = simulator.environment;
  const environment = {
    ...variables,
    CERTIFY_TARGET: 'live',
    CERTIFY_ALLOW_HOSTS: '127.0.0.1',
    CRM_CALLBACK_URL: crm,
    CRM_CALLBACK_PORT: new URL(crm).port,
    CERTIFY_WAIT_SECONDS: '5',
    CERTIFY_QUIET_SECONDS: '1',
    CERTIFY_TIMEOUT_SECONDS: '5',
  };
  return {
    environment,
    configuration: (changes = {}) => loadConfiguration({ environment: { ...environment, ...changes } }),
    async journal() {
      const answer = await fetch(`${control}/_simulator/journal`);
      const body: unknown = await answer.json();
      return (Array.isArray(body) ? body : (body as { calls: JournaledCall[] }).calls) as JournaledCall[];
    },
    stop: () => simulator.stop(),
  };
}

/** A port on which nothing listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
