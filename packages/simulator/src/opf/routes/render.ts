import type { Operation, OperationId } from '@opentv-bango/contract';
import type { Answer } from '../../model';
import type { Profile } from '../../profiles';

/** The body of an answer as it goes over the wire. */
export function renderBody(profile: Profile, operation: Operation<OperationId>, { status, body }: Answer): unknown {
  const wire = operation.encodeResponse(status, body);
  if (wire === null || typeof wire !== 'object' || Array.isArray(wire)) {
    return wire;
  }
  const isPurchase = operation.id === 'gatewayPurchase' || operation.id === 'tpesPurchase';
  const named = isPurchase && profile.chose('purchase-answer-id', 'other-name') ? withOtherIdName(wire) : wire;
  return profile.chose('further-fields', 'further-fields') ? { ...named, simulatorVersion: 'rehearsal' } : named;
}

function withOtherIdName(body: object): object {
  const other: Readonly<Record<string, string>> = { _id: 'entitlementId', entitlementId: '_id' };
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [other[name] ?? name, value]));
}
