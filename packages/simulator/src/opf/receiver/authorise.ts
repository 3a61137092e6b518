import { z } from 'zod';
import type { ChangeRequest } from '../../model';
import { contextOf } from '../calls';
import type { CrmConnection } from '../crm';
import type { Platform } from '../platform';

const decision = z.object({ allowed: z.boolean() });

/** A product change at the merchant, as Bango asks about it. */
export interface MerchantChangeQuestion {
  readonly externalEntitlementId: string;
  readonly newProductKey: string;
}

/**
 * Asks the CRM whether a subscriber may change the product at the merchant (docs/spec/opentv-platform.md, "What OPF
 * sends to the CRM", 2).
 *
 * @returns null: nobody wants to be asked. Anything but a clear yes of the CRM is a no
 */
export async function authorise(platform: Platform, question: MerchantChangeQuestion): Promise<boolean | null> {
  const found = platform.store.find(question.externalEntitlementId);
  const connection = found && platform.crm.connections.of(found.stored.entitlement.accountId);
  if (!connection || platform.profile.chose('authorisation-call', 'crm-is-not-asked')) {
    return null;
  }
  const { tenant, stored } = found;
  const { _id: entitlementId, accountId, productId } = stored.entitlement;
  const present = tenant.products.get(productId);
  const newProduct = present && tenant.productWith(present.providerId, question.newProductKey);
  const right: ChangeRequest = {
    entitlementId,
    accountId,
    productId,
    newProductId: newProduct?.productId ?? question.newProductKey,
  };
  const context = contextOf(platform, { entitlement: stored.entitlement, tenantId: tenant.tenantId });
  const request = platform.seams.authorisationRequest(context, right);
  if (!request) {
    return platform.seams.authorisation(context, true);
  }
  if (platform.profile.chose('authorisation-call', 'purchase-is-authorised')) {
    return platform.seams.authorisation(context, await isPurchaseAuthorised(platform, connection, request));
  }
  const { client } = platform.crm;
  const { status, body } = await client.call('changeAuthorisation', connection, { ...request }, entitlementId);
  if (status === 404) {
    return null;
  }
  const answer = decision.safeParse(body);
  return platform.seams.authorisation(context, status === 200 && answer.success && answer.data.allowed);
}

/** The call that NAGRA has for ordinary purchases, with a token of Keycloak's: anything but 201 is a no. */
async function isPurchaseAuthorised(
  { crm, crmToken }: Platform,
  connection: CrmConnection,
  { accountId, entitlementId, newProductId: productId }: ChangeRequest,
): Promise<boolean> {
  const headers = { authorization: `Bearer ${await crmToken()}` };
  const body = { accountId, productId };
  const { status } = await crm.client.call('purchaseAuthorisation', connection, body, entitlementId, headers);
  return status === 201;
}
