import type { LegRecord } from '@opentv-bango/evidence';
import { type CrmEndpoint, startConfiguredCrm } from '@opentv-bango/support';
import type { RunContext } from './context';

/** The words of the command line of the leg's simulator; null on a live platform. */
export function simulatorWords({ configuration, values, options }: RunContext, leg: LegRecord): string[] | null {
  if (configuration.target === 'live') return null;
  const overlay = values.OPENTV_CONTRACT;
  return [
    ...['--deployment', leg.deployment, '--release', leg.release],
    ...(overlay ? ['--contract', overlay] : []),
    ...options.simulator,
  ];
}

/** Starts the CRM endpoint of a live leg, where one is configured; on the simulator each worker has one of its own. */
export async function startLegCrm({ configuration }: RunContext): Promise<CrmEndpoint | null> {
  return configuration.target === 'live' ? startConfiguredCrm(configuration) : null;
}
