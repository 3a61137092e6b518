import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { noteSubject } from '../server';
import type { OperationAnswer } from './answers';
import { authenticate, type Credentials } from './basic-authentication';
import type { Changes } from './changes';
import { type Call, Changing, Creation, Linking, Reading } from './operations';
import type { BangoParts } from './parts';
import type { BangoRecord } from './record';
import { Refusal } from './refusal';
import { RequestIdentifiers } from './request-identifiers';
import type { BangoOperation } from './seams';

interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly operation: BangoOperation;
  /** Whether `X-RequestIdentifier` keeps it from having a second effect. */
  readonly remembered: boolean;
  run(call: Call): OperationAnswer;
}

/** The Reseller API over HTTP (docs/spec/bango.md, "Reseller API"). */
export class ResellerApi {
  readonly #identifiers = new RequestIdentifiers();
  readonly #routes: readonly Route[];

  /** @param credentials what callers have to present */
  constructor(
    private readonly parts: BangoParts,
    changes: Changes,
    private readonly credentials: Credentials,
  ) {
    this.#routes = routesOf(parts, changes);
  }

  /** Adds the routes to a listener. */
  register(app: FastifyInstance): void {
    app.register(async (scope) => {
      scope.addHook('onRequest', (request, _reply, done) => {
        authenticate(request.headers.authorization, this.credentials);
        done();
      });
      scope.removeContentTypeParser(['text/plain', 'application/x-www-form-urlencoded']);
      scope.addContentTypeParser('*', { parseAs: 'string' }, async (_request: FastifyRequest, body: string | Buffer) =>
        noBody(body),
      );
      scope.setErrorHandler((error: FastifyError | Refusal, _request, reply) => refuse(error, reply));
      for (const route of this.#routes) {
        scope.route({
          method: route.method,
          url: route.path,
          handler: (request, reply) => this.#handle(route, request, reply),
        });
      }
    });
  }

  #handle(route: Route, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const call = callOf(request, reply);
    const accountId = this.#accountOf(call);
    noteSubject(request, { accountId, entitlementId: this.#externalIdOf(call) });
    if (accountId !== undefined) {
      this.parts.faults.meet(accountId);
    }
    const id = route.remembered ? headerOf(request, 'x-requestidentifier') : undefined;
    const whole = [request.method, request.url, request.body];
    const known = this.#identifiers.recall(id, whole);
    const { record, answer } = known ? { record: null, answer: known } : this.#run(route, call);
    // A 5xx without a record left nothing behind: the caller may try the same request again.
    if (answer.status < 500 || record) {
      this.#identifiers.keep(id, whole, answer);
    }
    return reply.code(answer.status).send(answer.body);
  }

  #run(route: Route, call: Call): OperationAnswer {
    const { record, answer } = refusalAsAnswer(() => route.run(call));
    const { answer: changed } = this.parts.seams;
    return { record, answer: changed ? changed({ operation: route.operation, record }, answer) : answer };
  }

  #accountOf(call: Call): string | undefined {
    return textIn(call.body, 'customerIdentifier') ?? this.#recordOf(call)?.customerIdentifier;
  }

  #externalIdOf(call: Call): string | null {
    return textIn(call.body, 'externalEntitlementId') ?? this.#recordOf(call)?.externalEntitlementId ?? null;
  }

  #recordOf({ id, body }: Call): BangoRecord | undefined {
    return this.parts.entitlements.find(id || textIn(body, 'entitlementId') || '');
  }
}

function routesOf(parts: BangoParts, changes: Changes): Route[] {
  const reading = new Reading(parts);
  const creation = new Creation(parts);
  const changing = new Changing(parts, changes);
  const linking = new Linking(parts, changes);
  const base = '/v1/entitlement';
  return [
    { method: 'GET', path: '/v1/echo/:id', operation: 'echo', remembered: false, run: (call) => reading.echo(call) },
    { method: 'POST', path: base, operation: 'create', remembered: true, run: (call) => creation.run(call) },
    { method: 'GET', path: `${base}/:id`, operation: 'get', remembered: false, run: (call) => reading.get(call) },
    {
      method: 'POST',
      path: `${base}/report`,
      operation: 'report',
      remembered: false,
      run: (call) => reading.report(call),
    },
    { method: 'PATCH', path: base, operation: 'update', remembered: true, run: (call) => changing.update(call) },
    {
      method: 'POST',
      path: `${base}/cancel/:id`,
      operation: 'cancel',
      remembered: true,
      run: (call) => changing.cancel(call),
    },
    {
      method: 'POST',
      path: `${base}/revoke/:id`,
      operation: 'revoke',
      remembered: true,
      run: (call) => changing.revoke(call),
    },
    {
      method: 'GET',
      path: `${base}/:id/activationInfo`,
      operation: 'activation-info',
      remembered: false,
      run: (call) => linking.activationInfo(call),
    },
    {
      method: 'POST',
      path: `${base}/:id/recover`,
      operation: 'recover',
      remembered: true,
      run: (call) => linking.recover(call),
    },
  ];
}

function callOf(request: FastifyRequest, reply: FastifyReply): Call {
  const answered = new Promise<void>((resolve) => reply.raw.once('close', resolve));
  return {
    id: textIn(request.params, 'id') ?? '',
    body: request.body,
    cause: { correlationId: headerOf(request, 'x-correlation-id') ?? null, answered },
  };
}

/** Clients name all sorts of content types when they send nothing; something has to be JSON. */
function noBody(body: string | Buffer): undefined {
  if (body.length > 0) {
    throw new Refusal('BAD_REQUEST', 'The body has to be JSON (Content-Type: application/json).');
  }
  return undefined;
}

function refusalAsAnswer(run: () => OperationAnswer): OperationAnswer {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal) {
      return { record: null, answer: { status: error.status, body: error.body } };
    }
    throw error;
  }
}

/** Answers in Bango's form what was refused before an operation ran: authentication, faults, unreadable bodies. */
function refuse(error: FastifyError | Refusal, reply: FastifyReply): FastifyReply {
  if (error instanceof Refusal) {
    return reply.code(error.status).headers(error.headers).send(error.body);
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return refuse(new Refusal('BAD_REQUEST', error.message), reply);
  }
  return refuse(new Refusal('INTERNAL_ERROR', `The simulator failed: ${error.message}`), reply);
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function textIn(value: unknown, key: string): string | undefined {
  const found = value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' && found !== '' ? found : undefined;
}
