import { createServer as createPlainServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Socket } from 'node:net';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { CallJournal, Party } from '../journal';
import { journalCalls, type Subject } from './journaling';
import { startListening } from './listening';
import { parseBodies } from './parsing';
import { answerUnknownRoutes } from './unknown-route';

/** The header that marks every answer, so that a rehearsal is never taken for a live run. */
const SIMULATED_BY = { name: 'x-simulated-by', value: 'opentv-bango-certification' } as const;

/** How a listener is set up. */
export interface ListenerOptions {
  /** For messages, e.g. `OpenTV Platform`. */
  name: string;
  host: string;
  /** 0: a free one. */
  port: number;
  /** Who calls and who is called, unless a route's `config` says otherwise. */
  from: Party;
  to: Party;
  /** Further callers, by the name that they give in `User-Agent`. */
  callers?: Readonly<Record<string, Party>>;
  /** Null: calls are not journaled. */
  journal: CallJournal | null;
  /** Finds what a call is about, where its handler does not say so with `noteSubject`. */
  subjectOf?: (bodies: { request: unknown; response: unknown }) => Subject;
  /** One more sentence for an unknown route. */
  hint?: (method: string, path: string) => string | null;
  /** PEM; present: HTTPS. */
  tls?: { key: string; cert: string };
}

/** One address of the simulator. */
export interface Listener {
  /** Routes are added before {@link Listener.listen}. */
  readonly app: FastifyInstance;
  /** `METHOD path` of everything that it answers, in the order of the alphabet. */
  routes(): string[];
  /**
   * @returns the base URL, without a closing slash
   * @throws UserError when the address cannot be used
   */
  listen(): Promise<string>;
  /** Base URL; empty until it listens. */
  address(): string;
  /** Stops when the calls under way are answered. */
  close(): Promise<void>;
  /** Drops every connection at once and stops, as a crash would. */
  crash(): Promise<void>;
}

/**
 * Makes an HTTP listener as all of the simulator's are: every answer is marked, every call is journaled, an unknown
 * route says what exists, an error is JSON without a stack.
 */
export function createListener(options: ListenerOptions): Listener {
  const { tls } = options;
  const sockets = new Set<Socket>();
  const app = fastify({
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    // Ids of any length find their route, so that an unknown one is an unknown entitlement and not an unknown route.
    routerOptions: { maxParamLength: 2000 },
    serverFactory: (handler): Server => {
      const server = tls ? createSecureServer(tls, handler) : createPlainServer(handler);
      return server.on('connection', (socket: Socket) => {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
      });
    },
  });
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header(SIMULATED_BY.name, SIMULATED_BY.value);
    done();
  });
  journalCalls(app, options);
  parseBodies(app);
  answerErrors(app);
  const routes = answerUnknownRoutes(app, options);
  let address = '';
  return {
    app,
    routes,
    async listen() {
      address = await startListening(app, options);
      return address;
    },
    address: () => address,
    close: () => app.close(),
    async crash() {
      for (const socket of sockets) {
        socket.destroy();
      }
      await app.close();
    },
  };
}

/** Answers what a handler throws: the caller's mistake as such, anything else as 500. Never with a stack. */
function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500) {
      return reply.code(status).send({ errorCode: 'BAD_REQUEST', message: error.message });
    }
    return reply
      .code(500)
      .send({ errorCode: 'INTERNAL_ERROR', message: `The simulator failed at this call: ${error.message}` });
  });
}
