import { randomUUID } from 'node:crypto';
import type { Answer, Entitlement } from '../../model';
import type { Verdict } from '../../seams';
import { type Call, callContext, judge, requiredText, textIn } from '../calls';
import { askBango, bangoSideOf, inState, storeEntitlement } from '../entitlements';
import type { Platform } from '../platform';
import type { StoredEntitlement } from '../store';
import { draftEntitlement, validityVerdict } from './draft';
import { duplicateVerdict } from './duplicates';
import { purchaseAnswer } from './purchase-answer';

/** Purchase, on the CRM Gateway (SSP) and on TPES (non-SSP), in either release (UC-01). */
export function purchase(platform: Platform, call: Call): Promise<Answer> {
  const accountId = requiredText(call.body, 'accountId');
  return platform.queue.run(accountId, async () => {
    const entitlementId = textIn(call.body, '_id') ?? randomUUID();
    const draft = draftEntitlement(platform, call, entitlementId);
    judge(platform, callContext(platform, call, { accountId }), verdictOn(platform, call, draft));
    call.tenant.reserve(entitlementId);
    try {
      return await make(platform, call, draft);
    } finally {
      call.tenant.release(entitlementId);
    }
  });
}

async function make(platform: Platform, call: Call, draft: Entitlement): Promise<Answer> {
  const { tenant, correlationId } = call;
  const { accountId, productId } = draft;
  const context = callContext(platform, call, { accountId });
  const product = tenant.products.get(productId);
  const keys = {
    merchantAccountKey: product?.providerId ?? productId,
    productKey: product?.providerResourceId ?? productId,
  };
  const body = {
    customerIdentifier: accountId,
    ...keys,
    notificationUrl: platform.notificationUrl(),
    externalEntitlementId: draft._id,
    ...(textIn(call.body, 'expiryDate') === undefined ? {} : { dateExpiry: draft.expiryDate }),
  };
  const { state, link } = await askBango(
    platform,
    context,
    correlationId,
    { action: 'create', bangoEntitlementId: null, body },
    { entitlementId: randomUUID(), status: 'PENDING', ...keys, dateLastUpdated: draft.created },
  );
  // Bango may give the customer's pending entitlement again: then nothing new is made here either.
  const same = tenant.entitlementsOf(accountId).find(({ bango }) => bango?.entitlementId === state.entitlementId);
  if (same) {
    return purchaseAnswer(platform, call.operation, same.entitlement._id, state.status, link);
  }
  const created: StoredEntitlement = {
    entitlement: draft,
    tenantId: tenant.tenantId,
    bango: bangoSideOf(state),
    waitingReason: null,
    unannounced: false,
  };
  const stored = inState(platform, tenant, created, state, null);
  const { entitlement } = storeEntitlement(platform, context, tenant, {
    ...stored,
    entitlement: { ...stored.entitlement, modified: draft.created },
  });
  return purchaseAnswer(platform, call.operation, entitlement._id, state.status, link);
}

function verdictOn(platform: Platform, call: Call, draft: Entitlement): Verdict | null {
  const { tenant } = call;
  const account = tenant.accounts.get(draft.accountId);
  const refused = (message: string): Verdict => ({ point: 'refused', message });
  if (!account) {
    return refused(`There is no account ${draft.accountId}.`);
  }
  if (account.status !== 'ACTIVE') {
    return refused(`Account ${draft.accountId} is ${account.status}.`);
  }
  if (!tenant.products.has(draft.productId)) {
    return refused(`There is no third-party product ${draft.productId}.`);
  }
  if (!tenant.isFree(draft._id)) {
    return refused(`The id ${draft._id} was given to an entitlement before.`);
  }
  return validityVerdict(platform, draft) ?? duplicateVerdict(platform, call, draft);
}
