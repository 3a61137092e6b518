import { randomUUID } from 'node:crypto';
import { unzipSync } from 'node:zlib';
import formBody from '@fastify/formbody';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { CrmAuthentication } from '../configuration';
import { challengeOf, credentialsOf, findRefusal } from './authentication';
import type { ReceivedCall } from './received-call';
import type { ReceivedCallStore, SubjectOf } from './received-call-store';

/** As large as a body may be, unpacked as well; Fastify's own limit. */
const MOST_BYTES = 1024 * 1024;

/** What the platform's calls must look like. */
export interface CallbackRules {
  notificationPath: string;
  authorisationPath: string;
  /** Of the second profile of the authorisation call. */
  purchaseAuthorisationPath?: string;
  /** Whom a call is about, in the names that the contract gives the fields. */
  subjectOf?: SubjectOf;
  /** Null: every call is accepted. */
  authentication?: CrmAuthentication | null;
  /** Null: http. As PEM. */
  certificate?: { cert: string; key: string } | null;
}

/** The server that OpenTV Platform calls. Every call is kept, whether it was accepted or not. */
export function callbackServer(receivedCalls: ReceivedCallStore, rules: CallbackRules): FastifyInstance {
  const { authentication = null, certificate = null } = rules;
  const shared = { forceCloseConnections: true };
  const app: FastifyInstance = certificate ? fastify({ ...shared, https: certificate }) : fastify(shared);
  app.register(formBody);
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('*', { parseAs: 'buffer' }, ({ headers }, body, done) =>
    done(null, parse(unpacked(Buffer.from(body), headers['content-encoding']))),
  );
  app.all('*', async (request: FastifyRequest, reply) => {
    const kind = kindOf(request, rules);
    const came = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const refusal = findRefusal(authentication, came);
    const answer = refusal
      ? { status: 401, body: { message: `Not accepted: ${refusal.sentence}.` } }
      : answerTo(kind, request, receivedCalls, rules);
    receivedCalls.add({
      at: new Date(Date.now() - reply.elapsedTime).toISOString(),
      durationMs: Math.round(reply.elapsedTime),
      kind,
      method: request.method,
      url: request.url,
      headers: withoutKey(authentication, came),
      body: request.body ?? null,
      answer,
      refusal,
    });
    const correlationId = came['x-correlation-id'];
    if (kind === 'authorisation' && correlationId !== undefined) reply.header('x-correlation-id', correlationId);
    if (refusal && authentication) reply.header('www-authenticate', challengeOf(authentication));
    return reply.status(answer.status).send(answer.body);
  });
  return app;
}

function answerTo(
  kind: ReceivedCall['kind'],
  { body, url }: FastifyRequest,
  receivedCalls: ReceivedCallStore,
  { notificationPath, authorisationPath, purchaseAuthorisationPath }: CallbackRules,
): ReceivedCall['answer'] {
  const planned = receivedCalls.planned(kind, body);
  if (kind === 'other' && !planned)
    return { status: 404, body: { message: `${notificationPath} and ${authorisationPath} exist here` } };
  if (kind === 'authorisation' && isPurchase(url.split('?')[0] ?? '', purchaseAuthorisationPath))
    return isForbidden(planned?.body) ? { status: 403, body: {} } : authorised();
  return {
    status: planned?.status ?? 200,
    body: planned?.body ?? (kind === 'authorisation' ? { allowed: true } : {}),
  };
}

function isPurchase(path: string, purchaseAuthorisationPath: string | undefined): boolean {
  return purchaseAuthorisationPath !== undefined && path.endsWith(purchaseAuthorisationPath);
}

function isForbidden(planned: unknown): boolean {
  return planned !== null && typeof planned === 'object' && Reflect.get(planned, 'allowed') === false;
}

function authorised(): ReceivedCall['answer'] {
  return { status: 201, body: { purchaseAuthRequestReference: randomUUID() } };
}

/**
 * By its path; a call to another path counts by what it is, since path and body are agreed per deployment
 * (docs/spec/opentv-platform.md, "What OPF sends to the CRM") and a platform may have been told an address that we do
 * not know.
 */
function kindOf(
  { url, method, body }: FastifyRequest,
  { notificationPath, authorisationPath, purchaseAuthorisationPath }: CallbackRules,
): ReceivedCall['kind'] {
  const path = url.split('?')[0] ?? '';
  if (path.endsWith(authorisationPath) || isPurchase(path, purchaseAuthorisationPath)) return 'authorisation';
  if (path.endsWith(notificationPath)) return 'notification';
  if (!['POST', 'PUT', 'PATCH'].includes(method) || typeof body !== 'object' || body === null) return 'other';
  return 'newProductId' in body && !('status' in body) ? 'authorisation' : 'notification';
}

/** Redaction does not know a key in a header of any name, least of all a wrong key. */
function withoutKey(agreed: CrmAuthentication | null, headers: Record<string, string>): Record<string, string> {
  if (agreed?.scheme !== 'api-key') return headers;
  const { header } = credentialsOf(agreed);
  return headers[header] === undefined ? headers : { ...headers, [header]: '(the key is not kept)' };
}

function unpacked(body: Buffer, encoding = 'identity'): string {
  try {
    return (/gzip|deflate/.test(encoding) ? unzipSync(body, { maxOutputLength: MOST_BYTES }) : body).toString('utf8');
  } catch {
    return body.toString('utf8');
  }
}

function parse(text: string): unknown {
  try {
    // Some write a byte order mark before it.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return text;
  }
}
