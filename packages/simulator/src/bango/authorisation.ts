import { z } from 'zod';
import { call } from '../server';
import type { Credentials } from './basic-authentication';
import type { BangoRecord } from './record';

const yesOrNo = z.object({ allowed: z.boolean() });

/**
 * Asks the reseller's platform whether a subscriber may change the product at the merchant
 * (docs/spec/opentv-platform.md, "What OPF sends to the CRM", 2): `POST <notificationUrl>/authorisation`.
 * @param newProductKey the product that the subscriber chose
 * @returns true when it says yes, or answers 404: nobody wants to be asked. Anything but a clear yes is a no
 */
export async function askAuthorisation(
  { externalEntitlementId, productKey, notificationUrl }: BangoRecord,
  newProductKey: string,
  credentials: Credentials,
): Promise<boolean> {
  const body = { externalEntitlementId, productKey, newProductKey };
  try {
    const answer = await call({ method: 'POST', url: authorisationUrl(notificationUrl), body, credentials });
    if (answer.status === 404) {
      return true;
    }
    const { success, data } = yesOrNo.safeParse(answer.body);
    return answer.status === 200 && success && data.allowed;
  } catch {
    return false;
  }
}

function authorisationUrl(notificationUrl: string): string {
  const url = new URL(notificationUrl);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/authorisation`;
  return url.href;
}
