import { UserError } from '@opentv-bango/contract';
import type { FastifyError, FastifyInstance } from 'fastify';
import { registerAccountRoutes } from './account-routes';
import { registerEntitlementRoutes } from './entitlement-routes';
import type { ControlParts } from './parts';
import { checked, journalQuery, tokenClockMove } from './requests';

/**
 * Adds the control routes below `/_simulator` (docs/architecture.md, "Control"): what a rehearsal may do that no
 * operator can do on a live platform.
 */
export function registerControl(app: FastifyInstance, parts: ControlParts): void {
  app.register(
    async (scope) => {
      scope.setErrorHandler((error: FastifyError, _request, reply) => {
        if (error instanceof UserError) {
          return reply.code(400).send({ errorCode: error.code, message: error.message });
        }
        throw error;
      });
      registerGeneralRoutes(scope, parts);
      registerAccountRoutes(scope, parts);
      registerEntitlementRoutes(scope, parts);
    },
    { prefix: '/_simulator' },
  );
}

function registerGeneralRoutes(app: FastifyInstance, parts: ControlParts): void {
  const { tokenClocks, journal } = parts;

  app.get('/', async () => parts.describe());

  app.get('/journal', async ({ query }) => journal.entries(checked(journalQuery, query)));

  app.post('/tokens/clock', async ({ body }) => {
    const { token, advanceSeconds } = checked(tokenClockMove, body);
    if (!tokenClocks.advance(token, advanceSeconds)) {
      throw new UserError('CONTROL_REQUEST', 'This cannot be done: token is not a token of Keycloak.');
    }
    return { now: tokenClocks.now(token).toISOString() };
  });

  app.post('/crash', async () => {
    await parts.crash();
    return { crashed: true };
  });
}
