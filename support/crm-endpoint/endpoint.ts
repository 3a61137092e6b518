import { UserError } from '@opentv-bango/contract';
import fastify, { type FastifyInstance } from 'fastify';
import { type CallbackRules, callbackServer } from './callback-server';
import type { CrmInbox } from './inbox';
import { everyAddress, listen, portOf } from './listening';
import type { PlannedAnswer, ReceivedCall } from './received-call';
import { ReceivedCallStore } from './received-call-store';

/** Where the endpoint listens, and what calls to it must look like. */
export interface CrmEndpointOptions extends CallbackRules {
  /** 0: a free port. */
  port: number;
  host?: string;
  /** Other processes ask it too: it has an inbox with an address. */
  shared?: boolean;
}

/** The operator's CRM as OpenTV Platform sees it, played by the suite. */
export interface CrmEndpoint {
  /** Base URL for OpenTV Platform; the paths are appended. */
  callbackUrl: string;
  /** Where steps ask what came. */
  inbox: CrmInbox;
  /** The same for other processes, on loopback only; null where it is not shared. */
  inboxUrl: string | null;
  /** @returns the calls that no scenario asked for */
  stop(): Promise<ReceivedCall[]>;
}

/**
 * Starts the endpoint. It answers 200 (docs/spec/opentv-platform.md, "What OPF sends to the CRM"), allows every change,
 * and keeps each call, unless a scenario planned another answer; a call without the agreed credentials is answered 401.
 *
 * @throws UserError `PORT_IN_USE`, `PORT_FORBIDDEN`, `CALLBACK_CERTIFICATE`
 */
export async function startCrmEndpoint(options: CrmEndpointOptions): Promise<CrmEndpoint> {
  const receivedCalls = new ReceivedCallStore(options.subjectOf);
  const callback = makeServer(receivedCalls, options);
  const inbox = options.shared ? inboxServer(receivedCalls) : null;
  const host = options.host ?? (options.port === 0 ? '127.0.0.1' : await everyAddress());
  await listen(callback, options.port, host);
  if (inbox) await listen(inbox, 0, '127.0.0.1');
  return {
    callbackUrl: `${options.certificate ? 'https' : 'http'}://127.0.0.1:${portOf(callback)}`,
    inbox: {
      callsAbout: (ids, after, waitMs) => receivedCalls.about(ids, after, waitMs),
      plan: async (id, answer) => receivedCalls.plan(id, answer),
    },
    inboxUrl: inbox && `http://127.0.0.1:${portOf(inbox)}`,
    async stop() {
      await Promise.all([callback.close(), inbox?.close()]);
      return receivedCalls.unclaimed();
    },
  };
}

function makeServer(receivedCalls: ReceivedCallStore, options: CrmEndpointOptions): FastifyInstance {
  try {
    return callbackServer(receivedCalls, options);
  } catch (cause) {
    if (!options.certificate) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(
      'CALLBACK_CERTIFICATE',
      `The CRM endpoint cannot speak TLS with CRM_CALLBACK_CERT and CRM_CALLBACK_KEY (${why}): both must be PEM, and the key that of the certificate.`,
      2,
      { cause },
    );
  }
}

function inboxServer(receivedCalls: ReceivedCallStore): FastifyInstance {
  const app = fastify({ forceCloseConnections: true });
  app.post<{ Body: { ids: string[]; after: number; waitMs: number } }>('/calls', async ({ body }) =>
    receivedCalls.about(body.ids, body.after, body.waitMs),
  );
  app.post<{ Body: { id: string; answer: PlannedAnswer } }>('/answers', async ({ body }) => {
    receivedCalls.plan(body.id, body.answer);
    return {};
  });
  return app;
}
