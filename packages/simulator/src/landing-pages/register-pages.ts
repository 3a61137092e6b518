import formBody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { noteSubject } from '../server';
import { activationPage } from './activation-page';
import { chosenPage, plansPage } from './plans-page';
import { recoveryPage } from './recovery-page';
import type { Page } from './view';
import type { LandingPageService, Visit } from './visit';

interface LinkRoute {
  Params: { token: string };
}

const form = 'application/x-www-form-urlencoded';

/** A page loads nothing and posts only to itself. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/**
 * Adds the merchants' pages to a listener: `/activate/<token>`, `/recover/<token>`, `/plans/<token>`.
 * None answers HEAD: a link preview must not activate anything.
 */
export function registerLandingPages(app: FastifyInstance, pageService: LandingPageService): void {
  app.register(async (scope) => {
    if (!scope.hasContentTypeParser(form)) {
      await scope.register(formBody);
    }
    const get = { exposeHeadRoute: false };
    scope.get<LinkRoute>('/activate/:token', get, (request, reply) => {
      const visit = noted(request, pageService.openActivation(request.params.token));
      return show(reply, activationPage(visit));
    });
    scope.post<LinkRoute>('/activate/:token', (request, reply) => {
      const { token } = request.params;
      const visit = noted(
        request,
        field(request.body, 'grownUp') === 'yes'
          ? pageService.confirmActivation(token)
          : pageService.openActivation(token),
      );
      return show(reply, activationPage(visit));
    });
    scope.get<LinkRoute>('/recover/:token', get, (request, reply) => {
      const visit = noted(request, pageService.openRecovery(request.params.token));
      return show(reply, recoveryPage(visit));
    });
    scope.get<LinkRoute>('/plans/:token', get, (request, reply) => {
      const visit = noted(request, pageService.openPlans(request.params.token));
      return show(reply, plansPage(visit));
    });
    scope.post<LinkRoute>('/plans/:token', async (request, reply) => {
      noted(request, pageService.openPlans(request.params.token));
      return show(
        reply,
        chosenPage(await pageService.choosePlan(request.params.token, field(request.body, 'productKey'))),
      );
    });
  });
}

/** Notes the account and entitlement of a visit for the journal. */
function noted(request: FastifyRequest<LinkRoute>, visit: Visit): Visit {
  if (visit.outcome !== 'unknown') {
    const { accountId, reference } = visit.subscription;
    noteSubject(request, { accountId, entitlementId: reference });
  }
  return visit;
}

function show(reply: FastifyReply, page: Page): FastifyReply {
  return reply.code(page.status).headers(headers).send(page.html);
}

function field(body: unknown, name: string): string {
  const value: unknown = body !== null && typeof body === 'object' ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value : '';
}
