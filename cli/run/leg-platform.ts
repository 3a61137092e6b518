import { loadContract } from '../../contract';
import type { LegRecord } from '../../evidence';
import { type CrmEndpoint, type SimulatorProcess, startCrmEndpoint, startSimulatorProcess } from '../../support';
import { type Ended, ended, kill } from './children';
import type { RunContext } from './context';

/** How long a simulator may take to end when it is asked to. */
const PATIENCE_MS = 3000;

/** A simulator with the moment at which it ended, whoever ended it. */
export type LegSimulator = SimulatorProcess & { ended: Promise<Ended> };

/** Starts the leg's simulator; null on a live platform. */
export async function startLegSimulator(context: RunContext, leg: LegRecord): Promise<LegSimulator | null> {
  if (context.configuration.target === 'live') return null;
  const { deployment, release } = leg;
  const contractOverlay = context.values.OPENTV_CONTRACT ?? null;
  const more = context.options.simulator;
  const simulator = await startSimulatorProcess({ deployment, release, contractOverlay, more, detached: true });
  const { child } = simulator;
  context.children.adopt(child);
  const end = ended(child);
  // A pipe that is gone already, because the simulator ended by itself, is no error.
  child.stdin?.on('error', () => undefined);
  const stop = async (): Promise<void> => {
    const patience = setTimeout(() => kill(child, 'SIGKILL'), PATIENCE_MS);
    await simulator.stop();
    clearTimeout(patience);
  };
  return { ...simulator, stop, ended: end };
}

/** Starts the CRM endpoint of a leg; null on a live platform that cannot reach one. */
export async function startLegCrm({ configuration, values }: RunContext): Promise<CrmEndpoint | null> {
  const { target, crm, release } = configuration;
  const simulated = target === 'simulator';
  if (!simulated && crm.callbackUrl === null) return null;
  const overlayFile = values.OPENTV_CONTRACT;
  const contract = loadContract({ release, ...(overlayFile === undefined ? {} : { overlayFile }) });
  const own = await startCrmEndpoint({
    port: simulated ? 0 : crm.port,
    notificationPath: (simulated ? null : crm.path) ?? contract.webhook('entitlementChanged').path,
    authorisationPath: (simulated ? null : crm.authorisationPath) ?? contract.webhook('changeAuthorisation').path,
  });
  // A live platform reaches the endpoint by the address that the operator gave, not by the one it listens on.
  return simulated ? own : { ...own, callbackUrl: crm.callbackUrl ?? own.callbackUrl };
}
