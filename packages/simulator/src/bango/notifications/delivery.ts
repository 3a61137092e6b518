import { setTimeout as wait } from 'node:timers/promises';
import pRetry from 'p-retry';
import { call } from '../../server';
import type { Credentials } from '../basic-authentication';
import type { PlannedNotification } from './planned';

const tries = 3;
const firstBackOffMs = 5;

/** The receiver did not take a notification. `status` is null where no answer came. */
export class NotificationRefused extends Error {
  override readonly name = 'NotificationRefused';

  constructor(
    readonly url: string,
    readonly status: number | null,
    options?: ErrorOptions,
  ) {
    super(`The notification to ${url} got ${status ?? 'no answer'}, not 200.`, options);
  }
}

/**
 * Delivers one notification: up to three tries until it is answered 200 (docs/spec/bango.md: delivered at least once).
 * @param credentials those that the receiver registered, for HTTP Basic
 * @param signal ends waiting and trying
 * @throws NotificationRefused when the last try was not answered 200
 */
export async function deliver(
  notification: PlannedNotification,
  credentials: Credentials,
  signal: AbortSignal,
): Promise<void> {
  if (notification.afterMs > 0) {
    await wait(notification.afterMs, undefined, { ref: false, signal });
  }
  await pRetry(() => attempt(notification, credentials, signal), {
    retries: tries - 1,
    minTimeout: firstBackOffMs,
    signal,
  });
}

async function attempt(
  { url, body, correlationId }: PlannedNotification,
  credentials: Credentials,
  signal: AbortSignal,
): Promise<void> {
  let status: number;
  try {
    const headers = correlationId === null ? {} : { 'x-correlation-id': correlationId };
    ({ status } = await call({ method: 'POST', url, headers, body, credentials, signal }));
  } catch (error) {
    throw new NotificationRefused(url, null, { cause: error });
  }
  if (status !== 200) {
    throw new NotificationRefused(url, status);
  }
}
