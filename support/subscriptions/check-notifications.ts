import type { Contract } from '@opentv-bango/contract';
import type { Subscription } from './subscription';

/** The content of a notification, in canonical names (docs/spec/opentv-platform.md, "What OPF sends to the CRM"). */
export interface Notification {
  entitlementId?: string;
  accountId?: string;
  productId?: string;
  status?: string;
  notificationReason?: string;
  timestamp?: string;
}

/**
 * What is wrong with a notification, in words; empty when it agrees with what happened. It may be late or doubled, but it
 * must be about a subscription of this account and announce a state that the subscription rightly had.
 */
export function checkNotification(notification: Notification, expected: Subscription[], contract: Contract): string[] {
  const { entitlementId, accountId, productId, status, notificationReason } = notification;
  const subscription = expected.find((one) => one.id === entitlementId);
  if (!subscription)
    return [`the CRM is told about the subscription ${String(entitlementId)}, which this account does not have`];
  const wrong: string[] = [];
  // The body is assumed: what it does not say is not wrong.
  if ((accountId ?? subscription.accountId) !== subscription.accountId) {
    wrong.push(
      `the CRM is told that ${entitlementId} belongs to the account ${String(accountId)} instead of ${subscription.accountId}`,
    );
  }
  const ended = subscription.deleted && contract.finalStates().includes(String(status));
  const rightly =
    ended ||
    subscription.history.some((one) => one.status === status && (productId ?? one.productId) === one.productId);
  if (!rightly) {
    const had = subscription.history.map((one) => `${one.status} (${one.productId})`).join(', then ');
    wrong.push(`the CRM is told that ${entitlementId} is ${String(status)} (${String(productId)}), but it was ${had}`);
  }
  const announces = notificationReason === undefined ? undefined : contract.notificationReasons()[notificationReason];
  if (announces && announces !== 'any' && status !== undefined && !announces.includes(status)) {
    wrong.push(`the CRM is told ${notificationReason} with the status ${status}, which contradict one another`);
  }
  return wrong;
}
