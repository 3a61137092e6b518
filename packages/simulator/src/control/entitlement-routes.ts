import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ControlParts } from './parts';
import { checked, merchantChange, notificationRepetition } from './requests';

interface EntitlementRoute {
  Params: { entitlementId: string };
}

/** What a rehearsal may let happen to an entitlement at the merchant and at Bango. Ids are OPF's. */
export function registerEntitlementRoutes(app: FastifyInstance, { bango, platform }: ControlParts): void {
  app.post<EntitlementRoute>(
    '/entitlements/:entitlementId/merchant',
    async ({ params: { entitlementId }, body }, reply) => {
      const { action, productId } = checked(merchantChange, body);
      if (!platform.find(entitlementId)) {
        return unknown(reply, `There is no entitlement ${entitlementId}.`);
      }
      const product = productId === undefined ? undefined : platform.product(entitlementId, productId);
      if (productId !== undefined && !product) {
        return unknown(reply, `There is no product ${productId}.`);
      }
      return bango.merchantChange(entitlementId, {
        action,
        ...(product ? { productKey: product.providerResourceId } : {}),
      });
    },
  );

  app.post<EntitlementRoute>(
    '/entitlements/:entitlementId/repeat-notification',
    async ({ params: { entitlementId }, body }, reply) => {
      const { reason } = checked(notificationRepetition, body ?? {});
      if (!platform.find(entitlementId)) {
        return unknown(reply, `There is no entitlement ${entitlementId}.`);
      }
      await bango.repeatNotification(entitlementId, reason);
      return { repeated: true };
    },
  );
}

function unknown(reply: FastifyReply, message: string): FastifyReply {
  return reply.code(404).send({ errorCode: 'UNKNOWN', message });
}
