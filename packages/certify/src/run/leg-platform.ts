import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LegRecord, Redactor } from '@opentv-bango/evidence';
import type { SimulatorSettings } from '@opentv-bango/simulator';
import { type CrmEndpoint, callExchange, type ReceivedCall, startConfiguredCrm } from '@opentv-bango/support';
import type { RunContext } from './context';
import { withDefaults } from './simulator-choice';

/** The simulator of a leg; null on a live platform. */
export function legSimulator(
  { configuration, values, options }: Pick<RunContext, 'configuration' | 'values' | 'options'>,
  { deployment, release }: Pick<LegRecord, 'deployment' | 'release'>,
): SimulatorSettings | null {
  if (configuration.target === 'live') return null;
  const contractOverlay = values.OPENTV_CONTRACT || null;
  return { deployment, release, contractOverlay, ...withDefaults(options.simulator) };
}

/** Starts the CRM endpoint of a live leg, where one is configured; on the simulator each worker has one of its own. */
export async function startLegCrm({ configuration }: RunContext): Promise<CrmEndpoint | null> {
  return configuration.target === 'live' ? startConfiguredCrm(configuration) : null;
}

/**
 * Keeps the calls to the CRM endpoint that no scenario asked for: they are evidence all the same.
 *
 * @param folder the run folder
 * @param calls as the endpoint gives them when it stops
 */
export async function recordUnclaimedCalls(
  folder: string,
  leg: string,
  calls: readonly ReceivedCall[],
  redactor: Redactor,
): Promise<void> {
  const lines = calls.map((call) => `${JSON.stringify(redactor.redactExchange(callExchange(leg, call)))}\n`);
  if (lines.length > 0) await appendFile(join(folder, 'exchanges.ndjson'), lines.join(''));
}
