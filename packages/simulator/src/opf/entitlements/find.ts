import type { Operation, PointName } from '@opentv-bango/contract';
import type { Answer } from '../../model';
import { type Call, Refused } from '../calls';
import type { Platform } from '../platform';
import type { StoredEntitlement } from '../store';

/**
 * Carries out a task on the entitlement of the call's path, when it is its account's turn.
 * @throws Refused when the tenant has no such entitlement; TPES knows third-party ones only
 */
export async function withEntitlement(
  platform: Platform,
  call: Call,
  task: (stored: StoredEntitlement) => Promise<Answer>,
): Promise<Answer> {
  const { accountId } = find(call).entitlement;
  return platform.queue.run(accountId, () => task(find(call)));
}

function find({ tenant, operation, request }: Call): StoredEntitlement {
  const entitlementId = request.parameters.entitlementId ?? '';
  const stored = tenant.find(entitlementId);
  const isTpes = operation.service === 'tpes';
  if (!stored || (isTpes && !stored.bango)) {
    throw new Refused(unknownEntitlement(operation), `There is no entitlement ${entitlementId}.`);
  }
  return stored;
}

function unknownEntitlement({ id, service }: Operation): PointName {
  if (id === 'tpesRevoke' || id === 'tpesResume') {
    return 'unknown-entitlement-revoke-or-resume';
  }
  return service === 'tpes' ? 'unknown-entitlement-tpes' : 'unknown-entitlement-gateway';
}
