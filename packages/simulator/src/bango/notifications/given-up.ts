import type { Journal } from '../../journal';
import { NotificationRefused } from './delivery';
import type { GivenUp } from './outbox';

/**
 * Notes a notification that nobody answered. One that was answered is in the receiver's own journal.
 * @param journal where it is noted
 */
export function journalOfGivenUp(journal: Pick<Journal, 'record'>): GivenUp {
  return (notification, error) => {
    if (!(error instanceof NotificationRefused) || error.status !== null) {
      return;
    }
    journal.record({
      at: new Date().toISOString(),
      durationMs: 0,
      from: 'Bango',
      to: 'OpenTV Platform',
      method: 'POST',
      url: notification.url,
      requestHeaders: {},
      requestBody: notification.body,
      status: null,
      responseHeaders: {},
      responseBody: null,
      correlationId: notification.correlationId,
      accountId: notification.body.customerIdentifier,
      entitlementId: notification.body.externalEntitlementId,
    });
  };
}
