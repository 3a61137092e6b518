import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { noteSubject } from '../../server';
import type { Platform } from '../platform';
import { applyNotification } from './apply-notification';
import { authorise } from './authorise';

/** Where Bango notifies the platform. */
export const NOTIFICATION_PATH = '/bango/notifications';

const notification = z.object({
  externalEntitlementId: z.string(),
  customerIdentifier: z.string(),
  notificationReason: z.string(),
  status: z.string(),
  merchantAccountKey: z.string(),
  productKey: z.string(),
  dateLastUpdated: z.string(),
});

const question = z.object({ externalEntitlementId: z.string(), productKey: z.string(), newProductKey: z.string() });

const calledByBango = { from: 'Bango', to: 'OpenTV Platform' } as const;

/**
 * Adds the routes that Bango calls. A notification is answered when it is understood, and taken in when it is the
 * account's turn: a call of the CRM that is under way comes first.
 *
 * @param credentials what Bango has to present (HTTP Basic)
 */
export function registerReceiver(
  app: FastifyInstance,
  platform: Platform,
  credentials: { username: string; password: string },
): void {
  const expected = `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`;
  const preValidation = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
    request.headers.authorization === expected
      ? undefined
      : reply.code(401).send({ errorCode: 'UNAUTHORIZED', message: 'The credentials are missing or wrong.' });

  app.post(NOTIFICATION_PATH, { config: calledByBango, preValidation }, async (request, reply) => {
    const { data, error } = notification.safeParse(request.body);
    if (!data) {
      return badRequest(reply, error);
    }
    const { externalEntitlementId, customerIdentifier } = data;
    noteSubject(request, { accountId: customerIdentifier, entitlementId: externalEntitlementId });
    if (!isOurs(platform, externalEntitlementId)) {
      return unknownEntitlement(reply, externalEntitlementId);
    }
    void platform.queue.run(customerIdentifier, async () => applyNotification(platform, data));
    return {};
  });

  app.post(`${NOTIFICATION_PATH}/authorisation`, { config: calledByBango, preValidation }, async (request, reply) => {
    const { data, error } = question.safeParse(request.body);
    if (!data) {
      return badRequest(reply, error);
    }
    const { externalEntitlementId } = data;
    const accountId = platform.store.find(externalEntitlementId)?.stored.entitlement.accountId ?? null;
    noteSubject(request, { accountId, entitlementId: externalEntitlementId });
    const allowed = await authorise(platform, data);
    return allowed === null
      ? reply.code(404).send({ errorCode: 'NOT_ASKED', message: 'Nobody wants to be asked about this entitlement.' })
      : { allowed };
  });
}

/** Present, being made, or deleted: a deleted one is not notified any more. */
function isOurs({ store }: Platform, entitlementId: string): boolean {
  return store
    .tenants()
    .some(
      (tenant) => tenant.find(entitlementId) || tenant.isReserved(entitlementId) || tenant.hasDeleted(entitlementId),
    );
}

function unknownEntitlement(reply: FastifyReply, entitlementId: string): FastifyReply {
  return reply.code(404).send({ errorCode: 'NOT_FOUND', message: `There is no entitlement ${entitlementId}.` });
}

function badRequest(reply: FastifyReply, error: z.ZodError): FastifyReply {
  return reply.code(400).send({ errorCode: 'BAD_REQUEST', message: z.prettifyError(error) });
}
