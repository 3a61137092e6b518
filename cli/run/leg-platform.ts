import type { LegRecord } from '../../evidence';
import { type CrmEndpoint, type SimulatorProcess, startConfiguredCrm, startSimulatorProcess } from '../../support';
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

/** Starts the CRM endpoint of a live leg, where one is configured; on the simulator each worker has one of its own. */
export async function startLegCrm({ configuration }: RunContext): Promise<CrmEndpoint | null> {
  return configuration.target === 'live' ? startConfiguredCrm(configuration) : null;
}
