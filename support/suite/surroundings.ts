import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadContract } from '../../contract';
import { type Configuration, loadConfiguration } from '../configuration';
import { startCrmEndpoint } from '../crm-endpoint';
import { startSimulatorProcess } from './simulator-process';
import type { Surroundings } from './suite';

/**
 * Finds what `certify` prepared for this process, or prepares it: `npx cucumber-js features/purchase.feature` has a
 * simulator, a CRM endpoint and a run folder of its own.
 */
export async function findSurroundings(): Promise<{ configuration: Configuration; surroundings: Surroundings }> {
  const { CERTIFY_RUN_DIR: runFolder, CERTIFY_LEG: leg } = process.env;
  if (runFolder && leg) {
    return {
      configuration: loadConfiguration({ environment: process.env }),
      surroundings: {
        runFolder,
        leg,
        controlUrl: process.env.CERTIFY_SIMULATOR_CONTROL_URL ?? null,
        inboxUrl: process.env.CERTIFY_CRM_INBOX_URL ?? null,
        callbackUrl: process.env.CERTIFY_CRM_URL ?? null,
        canary: process.env.CERTIFY_CANARY ?? null,
        close: async () => {},
      },
    };
  }
  return standAlone();
}

async function standAlone(): Promise<{ configuration: Configuration; surroundings: Surroundings }> {
  const folder = process.cwd();
  const asked = loadConfiguration({ environment: process.env, folder });
  const [deployment = 'ssp'] = asked.deployments;
  const { release, contractOverlay } = asked;
  const simulator =
    asked.target === 'simulator' ? await startSimulatorProcess({ deployment, release, contractOverlay }) : null;
  const flags = { ...simulator?.environment, OPENTV_DEPLOYMENT: deployment };
  const configuration = loadConfiguration({ environment: process.env, folder, flags });
  const contract = loadContract({ release, ...(contractOverlay ? { overlayFile: contractOverlay } : {}) });
  const observed = simulator !== null || configuration.crm.callbackUrl !== null;
  const crm = observed
    ? await startCrmEndpoint({
        port: simulator ? 0 : configuration.crm.port,
        notificationPath: configuration.crm.path ?? contract.webhook('entitlementChanged').path,
        authorisationPath: configuration.crm.authorisationPath ?? contract.webhook('changeAuthorisation').path,
      })
    : null;
  const time = new Date().toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  const runFolder = join(folder, 'reports', 'direct', `${time}-${asked.target}-${randomBytes(3).toString('hex')}`);
  mkdirSync(runFolder, { recursive: true });
  return {
    configuration,
    surroundings: {
      runFolder,
      leg: deployment,
      controlUrl: simulator?.environment.CERTIFY_SIMULATOR_CONTROL_URL ?? null,
      inboxUrl: crm?.inboxUrl ?? null,
      callbackUrl: crm?.callbackUrl ?? null,
      canary: null,
      async close() {
        await crm?.stop();
        await simulator?.stop();
      },
    },
  };
}
