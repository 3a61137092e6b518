import { type Configuration, createSuite, type Suite, startConfiguredCrm } from '@opentv-bango/support';

/**
 * The suite's clients for a live platform in this process, with the CRM endpoint where one is configured: for what
 * `certify` does itself before and after the scenarios.
 *
 * @param runFolder takes exchanges and ledger
 * @param leg the leg's name, for the evidence
 * @throws UserError `PORT_IN_USE`, `CALLBACK_CERTIFICATE`
 */
export async function openSuite(configuration: Configuration, runFolder: string, leg: string): Promise<Suite> {
  const crm = await startConfiguredCrm(configuration);
  return createSuite(configuration, {
    runFolder,
    leg,
    controlUrl: null,
    inbox: crm?.inbox ?? null,
    callbackUrl: configuration.crm.callbackUrl,
    canary: null,
    close: async () => (await crm?.stop()) ?? [],
  });
}
