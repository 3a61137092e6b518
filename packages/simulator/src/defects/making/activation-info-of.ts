import type { Answer } from '../../model';
import type { SeamContext } from '../../seams';

/** Activation info as it would be for a pending entitlement, for one that is not. */
export function activationInfoOf({ request, now }: SeamContext): Answer {
  const entitlementId = request?.parameters.entitlementId ?? '';
  const urlExpiry = new Date(now.getTime() + 24 * 3600 * 1000).toISOString();
  const parameters = {
    action: 'NAVIGATE_TO_URL',
    url: `https://merchant.example/activate/${entitlementId}`,
    urlExpiry,
  };
  return { status: 200, body: { entitlementId, responseCode: '200', responseMessage: 'OK', parameters } };
}
