import type { FastifyInstance } from 'fastify';
import { type ControlParts, drain } from './parts';
import { accountSettings, checked, clockMove, faultOrder } from './requests';

interface AccountRoute {
  Params: { accountId: string };
}

/** What a rehearsal may do to an account: its CRM, its time, its merchants' confirmations, Bango's faults. */
export function registerAccountRoutes(app: FastifyInstance, parts: ControlParts): void {
  const { bango, platform, clocks } = parts;

  app.put<AccountRoute>('/accounts/:accountId', async ({ params: { accountId }, body }) => {
    const settings = checked(accountSettings, body);
    platform.connectCrm(accountId, { callbackUrl: settings.crmCallbackUrl, headers: settings.crmHeaders });
    if (settings.confirmations !== undefined) {
      bango.holdConfirmations(accountId, settings.confirmations === 'held');
    }
    return settings;
  });

  app.put<{ Params: { prefix: string } }>('/account-families/:prefix', async ({ params: { prefix }, body }) => {
    const settings = checked(accountSettings, body);
    platform.connectCrmOfFamily(prefix, { callbackUrl: settings.crmCallbackUrl, headers: settings.crmHeaders });
    if (settings.confirmations !== undefined) {
      bango.holdConfirmationsOfFamily(prefix, settings.confirmations === 'held');
    }
    return settings;
  });

  app.post<AccountRoute>('/accounts/:accountId/confirm', async ({ params: { accountId } }) => {
    await bango.confirm(accountId);
    return drain(parts, accountId);
  });

  app.post<AccountRoute>('/accounts/:accountId/clock', async ({ params: { accountId }, body }) => {
    clocks.advance(accountId, checked(clockMove, body).advanceSeconds);
    await bango.applyDue(accountId);
    await drain(parts, accountId);
    return { now: clocks.now(accountId).toISOString() };
  });

  app.get<AccountRoute>('/accounts/:accountId/clock', async ({ params: { accountId } }) => ({
    now: clocks.now(accountId).toISOString(),
  }));

  app.post<AccountRoute>('/accounts/:accountId/drain', async ({ params: { accountId } }) => drain(parts, accountId));

  app.post<AccountRoute>('/accounts/:accountId/faults', async ({ params: { accountId }, body }) => {
    const { kind, times } = checked(faultOrder, body);
    bango.failNext(accountId, kind, times);
    return { kind, times };
  });
}
