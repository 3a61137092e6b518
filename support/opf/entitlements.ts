import type { Answer } from '../http';

/** An entitlement as the platform lists it, in canonical names (docs/spec/opentv-platform.md, "Entitlement"). */
export interface Entitlement {
  _id: string;
  productId: string;
  accountId: string;
  productType: string;
  status: string;
  validFrom?: string;
  expiryDate?: string;
  created?: string;
  modified?: string;
  [further: string]: unknown;
}

/** What a list answer holds, and how many it says there are in all. */
export interface EntitlementList {
  entitlements: Entitlement[];
  total: number;
}

/** Reads a list answer; tolerant, since the contract has already judged its form. */
export function readEntitlements(answer: Answer): EntitlementList {
  const body = (answer.decoded ?? {}) as { resourceSet?: unknown; totalRecords?: unknown };
  const entitlements = Array.isArray(body.resourceSet) ? (body.resourceSet as Entitlement[]) : [];
  return { entitlements, total: typeof body.totalRecords === 'number' ? body.totalRecords : entitlements.length };
}
