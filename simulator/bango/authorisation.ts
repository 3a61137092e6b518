import axios from 'axios';
import { z } from 'zod';
import type { Credentials } from './credentials';
import type { BangoRecord } from './record';

const yesOrNo = z.object({ allowed: z.boolean() });
const answerWithinMs = 10_000;

/**
 * Asks the reseller's platform whether a subscriber may change the product at the merchant
 * (spec/opentv-platform.md, "What OPF sends to the CRM", 2): `POST <notificationUrl>/authorisation`.
 * @param newProductKey the product that the subscriber chose
 * @returns true when it says yes, or answers 404: nobody wants to be asked. Anything but a clear yes is a no
 */
export async function askAuthorisation(
  { externalEntitlementId, productKey, notificationUrl }: BangoRecord,
  newProductKey: string,
  auth: Credentials,
): Promise<boolean> {
  const body = { externalEntitlementId, productKey, newProductKey };
  try {
    const response = await axios.post<unknown>(authorisationUrl(notificationUrl), body, {
      auth,
      proxy: false,
      maxRedirects: 0,
      timeout: answerWithinMs,
      validateStatus: () => true,
    });
    if (response.status === 404) {
      return true;
    }
    const answer = yesOrNo.safeParse(response.data);
    return response.status === 200 && answer.success && answer.data.allowed;
  } catch {
    return false;
  }
}

function authorisationUrl(notificationUrl: string): string {
  const url = new URL(notificationUrl);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/authorisation`;
  return url.href;
}
