import type { Deployment, OperationId, Release } from '@opentv-bango/contract';
import type { Entitlement } from '../model';

/** What a call asks for, in canonical names. */
export interface SeamRequest {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What a seam is told about the moment in which it is asked. */
export interface SeamContext {
  readonly deployment: Deployment;
  readonly release: Release;
  /** Null where no call of the CRM is under way: notifications. */
  readonly operationId: OperationId | null;
  readonly request: SeamRequest | null;
  /** The tenant of the call, as far as it is known. */
  readonly tenantId: string | null;
  readonly accountId: string | null;
  /** The entitlement as it is at this moment; null: none yet, or none at all. */
  readonly entitlement: Entitlement | null;
  /** The account's time. */
  readonly now: Date;
  /** All entitlements of a tenant, of all accounts; of every tenant without an argument. For mistakes that mix them up. */
  entitlements(tenantId?: string): readonly Entitlement[];
}
