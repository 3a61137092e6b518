import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CallJournal, Party } from '../journal';
import { parsed } from './parsing';

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
  app.addHook('onRequest', (request, _reply, done) => {
    begun.set(request, { seq: journal.begin(), at: new Date().toISOString() });
    done();
  });
  app.addHook('onSend', (request, _reply, payload, done) => {
    payloads.set(request, payload);
    done(null, payload);
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { seq, at } = begun.get(request) ?? { seq: journal.begin(), at: new Date().toISOString() };
    const caller = options.callers?.[request.headers['user-agent'] ?? ''] ?? options.from;
    const { from = caller, to = options.to } = request.routeOptions.config;
    const { method, host, url, headers, body = null } = request;
    const { statusCode, elapsedTime } = reply;
    const payload = payloads.get(request);
    const responseHeaders = reply.getHeaders();
    const noted = subjects.get(request);
    const isNoted = noted !== undefined && 'accountId' in noted && 'entitlementId' in noted;
    const found = isNoted
      ? {}
      : options.subjectOf?.({ request: body, response: readable(payload, flat(responseHeaders)) });
    const { accountId, entitlementId } = { ...found, ...noted };
    journal.record(
      {
        at,
        durationMs: Math.round(elapsedTime * 10) / 10,
        from,
        to,
        method,
        url: `${options.tls ? 'https' : 'http'}://${host}${url}`,
        // Most calls are never asked for.
        get requestHeaders() {
          return flat(headers);
        },
        requestBody: body,
        status: statusCode,
        get responseHeaders() {
          return flat(responseHeaders);
        },
        get responseBody() {
          return readable(payload, flat(responseHeaders));
        },
        correlationId: header(headers['x-correlation-id']),
        accountId: accountId ?? null,
        entitlementId: entitlementId ?? null,
      },
      seq,
    );
    done();
  });
}

function header(value: string | string[] | undefined): string | null {
  return value === undefined ? null : String(value);
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
  return headers['content-type']?.includes('json') ? parsed(text) : text;
}
