import { UserError } from '@opentv-bango/contract';
import { type Configuration, certificatesIn, contractOf, keyIn } from '../configuration';
import { type CrmEndpoint, startCrmEndpoint } from './endpoint';
import { subjectBy } from './subject';

/**
 * Starts the CRM endpoint of a live run, as the variables `CRM_*` say; the contract's paths count where none are configured.
 *
 * @returns null where the platform cannot reach one
 * @throws UserError as `startCrmEndpoint`
 */
export async function startConfiguredCrm(configuration: Configuration): Promise<CrmEndpoint | null> {
  const { callbackUrl, port, path, authorisationPath, certificate, authentication } = configuration.crm;
  if (callbackUrl === null) return null;
  const contract = contractOf(configuration);
  const own = await startCrmEndpoint({
    port,
    shared: true,
    subjectOf: subjectBy(contract),
    notificationPath: path ?? contract.webhook('entitlementChanged').path,
    purchaseAuthorisationPath: contract.webhook('purchaseAuthorisation').path,
    authorisationPath: authorisationPath ?? contract.webhook('changeAuthorisation').path,
    authentication,
    certificate: certificate && {
      cert: read(certificate.certificate, (file) => certificatesIn(file).join('\n')),
      key: read(certificate.key, keyIn),
    },
  });
  // A live platform reaches the endpoint by the address that the operator gave, not by the one it listens on.
  return { ...own, callbackUrl };
}

function read(file: string, pem: (file: string) => string): string {
  try {
    return pem(file);
  } catch (cause) {
    throw new UserError(
      'CALLBACK_CERTIFICATE',
      `${file}, a file of the CRM endpoint's certificate, cannot be read.`,
      2,
      {
        cause,
      },
    );
  }
}
