import type { OperationId } from '../../../contract';
import type { FieldKind } from './changes';

const counts = { matchedCount: 'count', modifiedCount: 'count' } as const;
const purchase = {
  _id: 'id',
  'parameters.action': 'text',
  'parameters.url': 'url',
  'parameters.urlExpiry': 'time',
} as const;

/** The fields of the platform's good answers, in canonical names (spec/opentv-platform.md, "The supported use cases"). */
export const ANSWER_FIELDS: Readonly<Partial<Record<OperationId, Readonly<Record<string, FieldKind>>>>> = {
  createAccount: { _id: 'id' },
  updateAccount: counts,
  deleteAccount: { deletedCount: 'count' },
  gatewayPurchase: purchase,
  tpesPurchase: purchase,
  gatewayUpdate: counts,
  gatewayDelete: { deletedCount: 'count' },
  gatewayDeleteOfAccount: { deletedCount: 'count' },
  gatewayList: {
    totalRecords: 'count',
    'resourceSet[]._id': 'id',
    'resourceSet[].productId': 'id',
    'resourceSet[].accountId': 'id',
    'resourceSet[].productType': 'text',
    'resourceSet[].status': 'state',
    'resourceSet[].validFrom': 'time',
    'resourceSet[].expiryDate': 'time',
    'resourceSet[].reasonCode': 'text',
    'resourceSet[].reasonCategory': 'text',
    'resourceSet[].created': 'time',
    'resourceSet[].modified': 'time',
  },
  tpesActivationInfo: {
    entitlementId: 'id',
    responseCode: 'text',
    responseMessage: 'text',
    'parameters.action': 'text',
    'parameters.url': 'url',
    'parameters.urlExpiry': 'time',
  },
  tpesRecover: { recoveryUrl: 'url' },
  tpesCancel: {},
  tpesRevoke: {},
  tpesSuspend: {},
  tpesResume: {},
  tpesChangeProduct: {},
};

/** The fields of a notification (spec/opentv-platform.md, "What OPF sends to the CRM", 1). */
export const NOTIFICATION_FIELDS: Readonly<Record<string, FieldKind>> = {
  entitlementId: 'id',
  accountId: 'id',
  productId: 'id',
  status: 'state',
  notificationReason: 'text',
  timestamp: 'time',
};
