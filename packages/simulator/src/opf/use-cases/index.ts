import type { OperationId } from '@opentv-bango/contract';
import type { Answer } from '../../model';
import type { Call } from '../calls';
import type { Platform } from '../platform';
import { createAccount, deleteAccount, getAccount, updateAccount } from './accounts';
import { activationInfo } from './activation-info';
import { changeProduct } from './change-product';
import { gatewayDelete, gatewayDeleteOfAccount } from './delete';
import { gatewayUpdate } from './gateway-update';
import { gatewayList } from './list';
import { createProduct } from './products';
import { purchase } from './purchase';
import { recover } from './recover';
import { tpesCancel, tpesResume, tpesRevoke, tpesSuspend } from './tpes-actions';

/** Carries out a call whose token, tenant and arguments are accepted. */
export type UseCase = (platform: Platform, call: Call) => Promise<Answer>;

/** What the platform does, by operation of the contract. The token endpoint is Keycloak's. */
export const useCases: Readonly<Record<Exclude<OperationId, 'keycloakToken'>, UseCase>> = {
  createAccount,
  getAccount,
  updateAccount,
  deleteAccount,
  createProduct,
  gatewayPurchase: purchase,
  gatewayUpdate,
  gatewayDelete,
  gatewayDeleteOfAccount,
  gatewayList,
  tpesPurchase: purchase,
  tpesActivationInfo: activationInfo,
  tpesCancel,
  tpesRevoke,
  tpesSuspend,
  tpesResume,
  tpesRecover: recover,
  tpesChangeProduct: changeProduct,
};

export { grantFreeEntitlement } from './grant-free-entitlement';
