import type { Contract, Operation } from '@opentv-bango/contract';
import type { ReceivedCall } from './received-call';
import type { SubjectOf } from './received-call-store';

/** The operation of the contract that a call to the CRM is; one of another kind is read as a notification. */
export function webhookOf(contract: Contract, { kind, body }: Pick<ReceivedCall, 'kind' | 'body'>): Operation {
  if (kind !== 'authorisation') return contract.webhook('entitlementChanged');
  return contract.webhook(asksForPurchase(contract, body) ? 'purchaseAuthorisation' : 'changeAuthorisation');
}

/** The second profile of the authorisation call names the account and the new product only. */
function asksForPurchase(contract: Contract, body: unknown): boolean {
  const webhook = contract.webhook('purchaseAuthorisation');
  const isPurchase = webhook.checkRequest({ body }).length === 0;
  return isPurchase && contract.webhook('changeAuthorisation').checkRequest({ body }).length > 0;
}

/**
 * The ids that a call to the CRM is about, by the contract's names (docs/spec/opentv-platform.md, "What OPF sends to
 * the CRM").
 */
export function subjectBy(contract: Contract): SubjectOf {
  return (kind, body) => {
    if (kind === 'other') return [];
    const { entitlementId, accountId } = (webhookOf(contract, { kind, body }).decodeRequest(body) ?? {}) as Record<
      string,
      unknown
    >;
    return [entitlementId, accountId];
  };
}
