import type { Contract, Operation } from '@opentv-bango/contract';
import type { ReceivedCall } from './received-call';
import type { SubjectOf } from './received-call-store';

/** The operation of the contract that a call to the CRM is; one of another kind is read as a notification. */
export function webhookOf(contract: Contract, kind: ReceivedCall['kind']): Operation {
  return contract.webhook(kind === 'authorisation' ? 'changeAuthorisation' : 'entitlementChanged');
}

/**
 * The ids that a call to the CRM is about, by the contract's names (docs/spec/opentv-platform.md, "What OPF sends to
 * the CRM").
 */
export function subjectBy(contract: Contract): SubjectOf {
  return (kind, body) => {
    if (kind === 'other') return [];
    const { entitlementId, accountId } = (webhookOf(contract, kind).decodeRequest(body) ?? {}) as Record<
      string,
      unknown
    >;
    return [entitlementId, accountId];
  };
}
