import type { BangoNotification, PlannedCrmNotification } from '../../model';
import { contextOf } from '../calls';
import { inState, storeEntitlement } from '../entitlements';
import type { Platform } from '../platform';
import type { StoredEntitlement, Tenant } from '../store';
import { classifyNotification, type NotificationEffect } from './classify-notification';

/**
 * Applies the state that Bango notified, and notifies the CRM of what is new to it: an activation, what a
 * merchant confirmed later, what happened at the merchant or by the passing of time.
 */
export function applyNotification(platform: Platform, received: BangoNotification): void {
  const found = platform.store.find(received.externalEntitlementId);
  if (!found) {
    return;
  }
  const { tenant, stored } = found;
  const notification = platform.seams.bangoNotification(context(platform, stored), received);
  if (!notification) {
    return;
  }
  const news = classifyNotification(platform, stored, notification);
  const next = update(platform, tenant, stored, notification, news);
  const planned = platform.seams.crmNotifications(context(platform, next), plan(platform, next, notification, news));
  platform.crm.notifier.send(stored.entitlement.accountId, planned);
}

function context(platform: Platform, { entitlement, tenantId }: StoredEntitlement): ReturnType<typeof contextOf> {
  return contextOf(platform, { entitlement, tenantId });
}

function update(
  platform: Platform,
  tenant: Tenant,
  stored: StoredEntitlement,
  notification: BangoNotification,
  news: NotificationEffect,
): StoredEntitlement {
  const { bango } = stored;
  if (news === 'nothing' || !bango) {
    return stored;
  }
  if (news !== 'changed') {
    const known = { ...stored, unannounced: false, bango: { ...bango, updatedAt: notification.dateLastUpdated } };
    tenant.keep(stored.entitlement._id, known);
    return known;
  }
  const state = { ...notification, entitlementId: bango.entitlementId };
  const next = inState(platform, tenant, stored, state, stored.waitingReason);
  return storeEntitlement(platform, context(platform, stored), tenant, { ...next, unannounced: false });
}

function plan(
  { profile, clocks }: Platform,
  { entitlement }: StoredEntitlement,
  { notificationReason }: BangoNotification,
  news: NotificationEffect,
): PlannedCrmNotification[] {
  const tellsOwnChanges = profile.chose('later-notification-of-direct-change', 'one-notification');
  if (news === 'nothing' || (news === 'own-change' && !tellsOwnChanges)) {
    return [];
  }
  const { _id: entitlementId, accountId, productId, status } = entitlement;
  const timestamp = clocks.now(accountId).toISOString();
  const notification = {
    body: { entitlementId, accountId, productId, status, notificationReason, timestamp },
    afterMs: 0,
  };
  const isRepeated = news === 'changed' && profile.chose('notification-order', 'duplicate-or-late');
  return isRepeated ? [notification, notification] : [notification];
}
