import type { LegRecord } from '@opentv-bango/evidence';
import type { SimulatorSettings } from '@opentv-bango/simulator';
import { type CrmEndpoint, startConfiguredCrm } from '@opentv-bango/support';
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
