import type { BangoNotification } from '../../model';
import { isFinal } from '../entitlements';
import type { Platform } from '../platform';
import type { StoredEntitlement } from '../store';

/**
 * What a notification from Bango changes. It may come twice, and late: the state
 * decides, not the arrival (docs/spec/opentv-platform.md, "What the suite insists on": notification order).
 *
 * `changed`: another state. `own-change`: Bango's word on a change that the CRM asked for and that was done at once.
 * `metadata`: nothing that a CRM can see. `nothing`: known, or overtaken by a later one.
 */
export type NotificationEffect = 'changed' | 'own-change' | 'metadata' | 'nothing';

/** Compares a notification with the stored entitlement. */
export function classifyNotification(
  platform: Platform,
  { entitlement, bango, unannounced }: StoredEntitlement,
  notification: BangoNotification,
): NotificationEffect {
  const knownAt = bango?.updatedAt ?? '';
  if (notification.dateLastUpdated < knownAt) {
    return 'nothing';
  }
  if (differs(platform, entitlement, notification)) {
    return isFinal(platform, entitlement.status) ? 'nothing' : 'changed';
  }
  if (unannounced) {
    return 'own-change';
  }
  const isNewer = notification.dateLastUpdated > knownAt;
  return isNewer && notification.notificationReason === 'METADATA_UPDATE' ? 'metadata' : 'nothing';
}

function differs(
  { store }: Platform,
  entitlement: StoredEntitlement['entitlement'],
  notification: BangoNotification,
): boolean {
  const { merchantAccountKey, productKey, status } = notification;
  const product = store.find(entitlement._id)?.tenant.products.get(entitlement.productId);
  const sameProduct = product?.providerId === merchantAccountKey && product.providerResourceId === productKey;
  return status !== entitlement.status || !sameProduct;
}
