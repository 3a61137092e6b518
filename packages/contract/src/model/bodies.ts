import type { components as Of2512 } from '../generated/25.12';
import type { components as Of2526 } from '../generated/25.26';
import type { Release } from './ids';

/** The generated types of all bodies by release, in canonical names. */
export interface Bodies {
  '25.12': Of2512['schemas'];
  '25.26': Of2526['schemas'];
}

/** Types that differ between releases take the release; without one they are the union over all. */
export type PurchaseRequest<R extends Release = Release> = Bodies[R]['PurchaseRequest'];
export type PurchaseAnswer<R extends Release = Release> = Bodies[R]['GatewayPurchaseAnswer' | 'TpesPurchaseAnswer'];
export type EntitlementUpdate<R extends Release = Release> = Bodies[R]['EntitlementUpdate'];

type Latest = Bodies['25.26'];
export type Entitlement = Latest['Entitlement'];
export type EntitlementStatus = Latest['EntitlementStatus'];
export type EntitlementList = Latest['EntitlementList'];
export type UpdateCounts = Latest['UpdateCounts'];
export type DeletedCount = Latest['DeletedCount'];
export type CancelRequest = Latest['CancelRequest'];
export type CancelReasonCategory = Latest['CancelReasonCategory'];
export type CancelReasonCode = Latest['CancelReasonCode'];
export type ResumeRequest = Latest['ResumeRequest'];
export type ChangeProductRequest = Latest['ChangeProductRequest'];
export type ActivationInfo = Latest['ActivationInfo'];
export type RecoverAnswer = Latest['RecoverAnswer'];
export type AccountRequest = Latest['AccountRequest'];
export type Account = Latest['Account'];
export type ProductRequest = Latest['ProductRequest'];
export type ProductAnswer = Latest['ProductAnswer'];
export type TokenRequest = Latest['TokenRequest'];
export type TokenAnswer = Latest['TokenAnswer'];
export type EntitlementChange = Latest['EntitlementChange'];
export type NotificationReason = EntitlementChange['notificationReason'];
export type ChangeAuthorisationRequest = Latest['ChangeAuthorisationRequest'];
export type ChangeAuthorisationAnswer = Latest['ChangeAuthorisationAnswer'];
