import type { Basis, Deployment, OperationId, Release, WebhookId } from './ids';
import type { Operation } from './operation';
import type { Point, PointName } from './point';

/** What `loadContract` needs to know. */
export interface ContractOptions {
  release: Release;
  /** The operator's own overlay, applied last (`OPENTV_CONTRACT`). */
  overlayFile?: string;
}

/** An overlay that was applied. `path` is as it was given, or relative to this project for our own. */
export interface AppliedOverlay {
  readonly path: string;
  readonly sha256: string;
  readonly origin: 'release' | 'operator';
}

/** Reasons for an end of a subscription: the codes by category, in the order of the pages. */
export interface Reasons {
  readonly basis: Basis;
  readonly source: string | null;
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** Those that stand on Bango's newer list as well. */
  readonly bango: Readonly<Record<string, readonly string[]>>;
}

/** What `prohibitDuplicateProductPurchase=true` means on this platform. */
export type DuplicateFlagMeaning = 'refuse-duplicates' | 'allow-duplicates';

/** The description of OpenTV Platform in one release, with all overlays applied. */
export interface Contract {
  readonly release: Release;
  /** The OpenAPI document, in canonical names. */
  readonly document: object;
  /** In the order in which they were applied. */
  readonly overlays: readonly AppliedOverlay[];

  /** All operations, or those of a deployment; without webhooks. */
  operations(deployment?: Deployment): readonly Operation<OperationId>[];
  operation(id: OperationId): Operation<OperationId>;
  /** `method` and `path` are the defaults of what a deployment agrees on with its CRM. */
  webhook(id: WebhookId): Operation<WebhookId>;

  /**
   * @param method in any case
   * @param path path of a URL, still encoded, without the query
   * @returns the operation and the decoded path parameters; undefined when no operation is there
   */
  match(
    method: string,
    path: string,
    deployment?: Deployment,
  ): { operation: Operation<OperationId>; pathParameters: Record<string, string> } | undefined;

  point(name: PointName): Point;
  points(): readonly Point[];
  reasons(): Reasons;
  /** The statuses that a notification with a reason may announce. */
  notificationReasons(): Readonly<Record<string, readonly string[] | 'any'>>;
  finalStates(): readonly string[];
  /** Null in a release that has no such parameter. */
  duplicateFlagMeaning(): DuplicateFlagMeaning | null;
}
