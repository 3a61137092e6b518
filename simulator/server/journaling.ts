import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CallJournal, Party } from '../journal';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who calls this route, where it is not the one that usually calls its listener. */
    from?: Party;
    /** Who is called by it. */
    to?: Party;
  }
}

/** What a call is about: OPF's ids. */
export interface Subject {
  accountId?: string | null | undefined;
  entitlementId?: string | null | undefined;
}

/** What journaling needs to know about its listener. */
export interface JournalingOptions {
  from: Party;
  to: Party;
  /** Further callers, by the name that they give in `User-Agent`. */
  callers?: Readonly<Record<string, Party>>;
  journal: CallJournal | null;
  subjectOf?: (bodies: { request: unknown; response: unknown }) => Subject;
  tls?: object;
}

const subjects = new WeakMap<FastifyRequest, Subject>();

/** Says what a call is about, for the journal. May be called more than once: later values win. */
export function noteSubject(request: FastifyRequest, subject: Subject): void {
  subjects.set(request, { ...subjects.get(request), ...subject });
}

/** Notes every call that a listener answers. */
export function journalCalls(app: FastifyInstance, options: JournalingOptions): void {
  const { journal } = options;
  if (!journal) {
    return;
  }
  const begun = new WeakMap<FastifyRequest, { seq: number; at: string }>();
  const payloads = new WeakMap<FastifyRequest, unknown>();
  app.addHook('onRequest', async (request) => {
    begun.set(request, { seq: journal.begin(), at: new Date().toISOString() });
  });
  app.addHook('onSend', async (request, _reply, payload) => {
    payloads.set(request, payload);
    return payload;
  });
  app.addHook('onResponse', async (request, reply) => {
    const { seq, at } = begun.get(request) ?? { seq: journal.begin(), at: new Date().toISOString() };
    const caller = options.callers?.[request.headers['user-agent'] ?? ''] ?? options.from;
    const { from = caller, to = options.to } = request.routeOptions.config;
    const responseHeaders = flat(reply.getHeaders());
    const responseBody = readable(payloads.get(request), responseHeaders);
    const requestHeaders = flat(request.headers);
    const found = options.subjectOf?.({ request: request.body, response: responseBody });
    const subject = { ...found, ...subjects.get(request) };
    journal.record(
      {
        at,
        durationMs: Math.round(reply.elapsedTime * 10) / 10,
        from,
        to,
        method: request.method,
        url: `${options.tls ? 'https' : 'http'}://${request.host}${request.url}`,
        requestHeaders,
        requestBody: request.body ?? null,
        status: reply.statusCode,
        responseHeaders,
        responseBody,
        correlationId: requestHeaders['x-correlation-id'] ?? null,
        accountId: subject.accountId ?? null,
        entitlementId: subject.entitlementId ?? null,
      },
      seq,
    );
  });
}

function flat(headers: FastifyRequest['headers'] | ReturnType<FastifyReply['getHeaders']>): Record<string, string> {
  const present = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    present.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  );
}

function readable(payload: unknown, headers: Record<string, string>): unknown {
  if (payload === undefined || payload === null || payload === '') {
    return null;
  }
  const text = String(payload);
  if (!headers['content-type']?.includes('json')) {
    return text;
  }
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
