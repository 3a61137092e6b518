import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import { type Configuration, contractOf, isOnThisMachine, loadConfiguration } from '../configuration';
import { type CrmEndpoint, remoteInbox, startConfiguredCrm, startCrmEndpoint, subjectBy } from '../crm-endpoint';
import { startSimulatorProcess } from './simulator-process';
import type { ProcessContext } from './suite';

/**
 * Finds what `certify` prepared for this process, or prepares it: `npx cucumber-js features/purchase.feature` has a
 * simulator, a CRM endpoint and a run folder of its own.
 */
export async function findProcessContext(): Promise<{ configuration: Configuration; processContext: ProcessContext }> {
  const { CERTIFY_RUN_DIR: runFolder, CERTIFY_LEG: leg } = process.env;
  return runFolder && leg ? prepared(runFolder, leg) : standAlone();
}

async function prepared(
  runFolder: string,
  leg: string,
): Promise<{ configuration: Configuration; processContext: ProcessContext }> {
  const configuration = loadConfiguration({ environment: process.env });
  const controlUrl = process.env.CERTIFY_SIMULATOR_CONTROL_URL ?? null;
  const inboxUrl = process.env.CERTIFY_CRM_INBOX_URL;
  // A simulator is told for each account where its CRM listens, so that every worker can have an endpoint of its own.
  const own = controlUrl === null ? null : await startSimulatedCrm(configuration);
  return {
    configuration,
    processContext: {
      runFolder,
      leg,
      controlUrl,
      inbox: own?.inbox ?? (inboxUrl ? remoteInbox(inboxUrl) : null),
      callbackUrl: own?.callbackUrl ?? process.env.CERTIFY_CRM_URL ?? null,
      canary: process.env.CERTIFY_CANARY ?? null,
      close: async () => (await own?.stop()) ?? [],
    },
  };
}

async function standAlone(): Promise<{ configuration: Configuration; processContext: ProcessContext }> {
  const folder = process.cwd();
  const asked = loadConfiguration({ environment: process.env, folder });
  const [deployment = 'ssp'] = asked.deployments;
  if (asked.target === 'live') refuseToBuy(asked);
  const { release, contractOverlay } = asked;
  const simulator =
    asked.target === 'simulator' ? await startSimulatorProcess({ deployment, release, contractOverlay }) : null;
  const flags = { ...simulator?.environment, OPENTV_DEPLOYMENT: deployment };
  const configuration = loadConfiguration({ environment: process.env, folder, flags });
  const crm = simulator ? await startSimulatedCrm(configuration) : await startConfiguredCrm(configuration);
  const time = new Date().toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  const runFolder = join(folder, 'reports', 'direct', `${time}-${asked.target}-${randomBytes(3).toString('hex')}`);
  mkdirSync(runFolder, { recursive: true });
  return {
    configuration,
    processContext: {
      runFolder,
      leg: deployment,
      controlUrl: simulator?.environment.CERTIFY_SIMULATOR_CONTROL_URL ?? null,
      inbox: crm?.inbox ?? null,
      callbackUrl: crm?.callbackUrl ?? null,
      canary: null,
      async close() {
        const unclaimed = (await crm?.stop()) ?? [];
        await simulator?.stop();
        return unclaimed;
      },
    },
  };
}

/** An editor runs a scenario with one click: nobody was asked whether a purchase is meant. */
function refuseToBuy(configuration: Configuration): void {
  if (configuration.readOnly || isOnThisMachine(configuration)) return;
  throw new UserError(
    'CONSENT_NEEDED',
    `cucumber-js does not ask before it buys on ${configuration.connection?.baseUrl}: run the scenario with "npx certify run --target live <file:line>", ` +
      'or set CERTIFY_TARGET=simulator, or CERTIFY_READ_ONLY=yes to change nothing.',
  );
}

function startSimulatedCrm(configuration: Configuration): Promise<CrmEndpoint> {
  const contract = contractOf(configuration);
  return startCrmEndpoint({
    port: 0,
    subjectOf: subjectBy(contract),
    notificationPath: contract.webhook('entitlementChanged').path,
    authorisationPath: contract.webhook('changeAuthorisation').path,
    purchaseAuthorisationPath: contract.webhook('purchaseAuthorisation').path,
  });
}
