import formBody from '@fastify/formbody';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { UserError } from '../../errors';
import { Mailbox } from './mailbox';
import type { PlannedAnswer, ReceivedCall } from './received-call';

/** Where the endpoint listens and what its paths are. */
export interface CrmEndpointOptions {
  /** 0: a free port. */
  port: number;
  host?: string;
  notificationPath: string;
  authorisationPath: string;
}

/** The operator's CRM as OpenTV Platform sees it, played by the suite. */
export interface CrmEndpoint {
  /** Base URL for OpenTV Platform; the paths are appended. */
  callbackUrl: string;
  /** Where steps ask what came; on loopback only. */
  inboxUrl: string;
  /** @returns the calls that no scenario asked for */
  stop(): Promise<ReceivedCall[]>;
}

/**
 * Starts the endpoint. It answers 200 (spec, "What OPF sends to the CRM"), allows every change, and keeps each call,
 * unless a scenario planned another answer.
 *
 * @throws UserError `PORT_IN_USE`
 */
export async function startCrmEndpoint(options: CrmEndpointOptions): Promise<CrmEndpoint> {
  const mailbox = new Mailbox();
  const callback = callbackServer(mailbox, options);
  const inbox = inboxServer(mailbox);
  const host = options.host ?? (options.port === 0 ? '127.0.0.1' : '0.0.0.0');
  await listen(callback, options.port, host);
  await listen(inbox, 0, '127.0.0.1');
  return {
    callbackUrl: `http://127.0.0.1:${portOf(callback)}`,
    inboxUrl: `http://127.0.0.1:${portOf(inbox)}`,
    async stop() {
      await Promise.all([callback.close(), inbox.close()]);
      return mailbox.unclaimed();
    },
  };
}

function callbackServer(
  mailbox: Mailbox,
  { notificationPath, authorisationPath }: CrmEndpointOptions,
): FastifyInstance {
  const app = fastify({ forceCloseConnections: true });
  app.register(formBody);
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, text, done) => done(null, parse(String(text))));
  app.all('*', async (request: FastifyRequest, reply) => {
    const kind = kindOf(request, notificationPath, authorisationPath);
    const planned = mailbox.planned(kind, request.body);
    const usual =
      kind === 'other'
        ? { status: 404, body: { message: `${notificationPath} and ${authorisationPath} exist here` } }
        : null;
    const answer = {
      status: planned?.status ?? usual?.status ?? 200,
      body: planned?.body ?? usual?.body ?? (kind === 'authorisation' ? { allowed: true } : {}),
    };
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const at = new Date(Date.now() - reply.elapsedTime).toISOString();
    const body = request.body ?? null;
    mailbox.add({
      at,
      durationMs: Math.round(reply.elapsedTime),
      kind,
      method: request.method,
      url: request.url,
      headers,
      body,
      answer,
    });
    return reply.status(answer.status).send(answer.body);
  });
  return app;
}

/**
 * By its path; a call to another path counts by what it is, since path and body are agreed per deployment (spec, "What OPF
 * sends to the CRM") and a platform may have been told an address that we do not know.
 */
function kindOf(
  { url, method, body }: FastifyRequest,
  notification: string,
  authorisation: string,
): ReceivedCall['kind'] {
  const path = url.split('?')[0] ?? '';
  if (path.endsWith(authorisation)) return 'authorisation';
  if (path.endsWith(notification)) return 'notification';
  if (!['POST', 'PUT', 'PATCH'].includes(method) || typeof body !== 'object' || body === null) return 'other';
  return 'newProductId' in body && !('status' in body) ? 'authorisation' : 'notification';
}

function inboxServer(mailbox: Mailbox): FastifyInstance {
  const app = fastify({ forceCloseConnections: true });
  app.post<{ Body: { ids: string[]; after: number; waitMs: number } }>('/calls', async ({ body }) =>
    mailbox.about(body.ids, body.after, body.waitMs),
  );
  app.post<{ Body: { id: string; answer: PlannedAnswer } }>('/answers', async ({ body }) => {
    mailbox.plan(body.id, body.answer);
    return {};
  });
  return app;
}

async function listen(app: FastifyInstance, port: number, host: string): Promise<void> {
  try {
    await app.listen({ port, host });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new UserError(
      'PORT_IN_USE',
      `Port ${port} is in use, so the CRM endpoint cannot listen: choose another CRM_CALLBACK_PORT.`,
    );
  }
}

function portOf(app: FastifyInstance): number {
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
