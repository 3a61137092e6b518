/** The states of an entitlement at Bango (docs/spec/bango.md, "Entitlement states"). */
export const entitlementStatuses = [
  'PENDING',
  'ACTIVE',
  'ACTIVE-ENDING',
  'SUSPENDED',
  'CANCELLED',
  'REVOKED',
  'FAILED',
] as const;

/** One of {@link entitlementStatuses}. */
export type EntitlementStatus = (typeof entitlementStatuses)[number];

const living: readonly EntitlementStatus[] = ['PENDING', 'ACTIVE', 'ACTIVE-ENDING', 'SUSPENDED'];

/** Whether an entitlement in this state gives access now or may still do so: not ended and not failed. */
export function isOngoing(status: EntitlementStatus): boolean {
  return living.includes(status);
}
