import type { OperationId } from '@opentv-bango/contract';
import type { SeamContext } from '../../seams';

/** What the CRM asks for, whatever the deployment calls it. */
export type CrmAction =
  | 'purchase'
  | 'cancel'
  | 'revoke'
  | 'suspend'
  | 'resume'
  | 'change-product'
  | 'activation-info'
  | 'recover'
  | 'delete'
  | 'delete-all-of-account'
  | 'list'
  | 'cancel-account'
  | 'delete-account'
  | 'other';

const ACTION_OF: Partial<Record<OperationId, CrmAction>> = {
  gatewayPurchase: 'purchase',
  tpesPurchase: 'purchase',
  tpesCancel: 'cancel',
  tpesRevoke: 'revoke',
  tpesSuspend: 'suspend',
  tpesResume: 'resume',
  tpesChangeProduct: 'change-product',
  tpesActivationInfo: 'activation-info',
  tpesRecover: 'recover',
  gatewayDelete: 'delete',
  gatewayDeleteOfAccount: 'delete-all-of-account',
  gatewayList: 'list',
  updateAccount: 'cancel-account',
  deleteAccount: 'delete-account',
};

const ACTION_OF_STATUS: Readonly<Record<string, CrmAction>> = {
  CANCELLED: 'cancel',
  REVOKED: 'revoke',
  SUSPENDED: 'suspend',
  ACTIVE: 'resume',
};

/** The action of a call: with SSP the new status says it (docs/spec/opentv-platform.md, "Entitlement"). */
export function actionOf({ operationId, request }: SeamContext): CrmAction {
  if (operationId === 'gatewayUpdate') {
    return ACTION_OF_STATUS[textOf(request?.body, 'status') ?? ''] ?? 'other';
  }
  return (operationId && ACTION_OF[operationId]) || 'other';
}

/** Whether the call asks for one of these. */
export function asks(context: SeamContext, ...actions: readonly CrmAction[]): boolean {
  return actions.includes(actionOf(context));
}

/** A field of a body that is text. */
export function textOf(body: unknown, name: string): string | undefined {
  const value: unknown = body !== null && typeof body === 'object' ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
