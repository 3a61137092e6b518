/** The public types of the contract. */
export type {
  Account,
  AccountRequest,
  ActivationInfo,
  Bodies,
  CancelReasonCategory,
  CancelReasonCode,
  CancelRequest,
  ChangeAuthorisationAnswer,
  ChangeAuthorisationRequest,
  ChangeProductRequest,
  DeletedCount,
  Entitlement,
  EntitlementChange,
  EntitlementList,
  EntitlementStatus,
  EntitlementUpdate,
  NotificationReason,
  ProductAnswer,
  ProductRequest,
  PurchaseAnswer,
  PurchaseRequest,
  RecoverAnswer,
  ResumeRequest,
  TokenAnswer,
  TokenRequest,
  UpdateCounts,
} from './bodies';
export type { AppliedOverlay, Contract, ContractOptions, DuplicateFlagMeaning, Reasons } from './contract';
export {
  type Basis,
  type Deployment,
  OPERATION_IDS,
  type OperationId,
  RELEASES,
  type Release,
  type Service,
  WEBHOOK_IDS,
  type WebhookId,
} from './ids';
export type { Deviation, Operation, RequestParts } from './operation';
export { type Accepted, CONDITIONS, type Condition, POINT_NAMES, type Point, type PointName } from './point';
