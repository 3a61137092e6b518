import type { Contract } from '../../contract';
import type { SubjectOf } from './mailbox';

/** The ids that a call to the CRM is about, by the contract's names (spec, "What OPF sends to the CRM"). */
export function subjectBy(contract: Contract): SubjectOf {
  return (kind, body) => {
    if (kind === 'other') return [];
    const webhook = contract.webhook(kind === 'authorisation' ? 'changeAuthorisation' : 'entitlementChanged');
    const { entitlementId, accountId } = (webhook.decodeRequest(body) ?? {}) as Record<string, unknown>;
    return [entitlementId, accountId];
  };
}
