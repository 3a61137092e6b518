import { loadContract } from '../../contract';
import { type Configuration, createSuite, type Suite, startCrmEndpoint } from '../../support';

/**
 * The suite's clients for a live platform in this process, with the CRM endpoint where one is configured: for what
 * `certify` does itself before and after the scenarios.
 *
 * @param runFolder takes exchanges and ledger
 * @param leg the leg's name, for the evidence
 * @throws UserError `PORT_IN_USE`
 */
export async function openSuite(configuration: Configuration, runFolder: string, leg: string): Promise<Suite> {
  const { crm: wanted, release, contractOverlay } = configuration;
  const contract = loadContract({ release, ...(contractOverlay ? { overlayFile: contractOverlay } : {}) });
  const crm = wanted.callbackUrl
    ? await startCrmEndpoint({
        port: wanted.port,
        notificationPath: wanted.path ?? contract.webhook('entitlementChanged').path,
        authorisationPath: wanted.authorisationPath ?? contract.webhook('changeAuthorisation').path,
      })
    : null;
  return createSuite(configuration, {
    runFolder,
    leg,
    controlUrl: null,
    inboxUrl: crm?.inboxUrl ?? null,
    callbackUrl: wanted.callbackUrl,
    canary: null,
    async close() {
      await crm?.stop();
    },
  });
}
