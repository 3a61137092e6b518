import type { Operation, OperationId } from '@opentv-bango/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from '../../model';
import type { Profile } from '../../profiles';
import type { SeamContext, SeamRequest } from '../../seams';
import { noteSubject } from '../../server';
import { type Call, contextOf, Refused } from '../calls';
import type { Platform } from '../platform';
import type { Tenant } from '../store';
import { type UseCase, useCases } from '../use-cases';
import type { Admission } from './admission';
import { refusalAnswer } from './refusal-answer';
import { fieldsOf, headersOf, queryOf, seamRequest } from './seam-request';
import { subjectOf } from './subject';

/**
 * Makes a route of each operation that the contract has for the deployment. What is wrong is told in this order: the
 * token, the tenant, the arguments, what does not exist, the state.
 */
export function registerOperations(app: FastifyInstance, platform: Platform, admission: Admission): void {
  for (const operation of platform.contract.operations(platform.deployment)) {
    if (operation.id !== 'keycloakToken') {
      new OperationRoute(platform, admission, operation, useCases[operation.id]).register(app);
    }
  }
}

class OperationRoute {
  readonly #tenants = new WeakMap<FastifyRequest, Tenant>();
  readonly #asked = new WeakMap<FastifyRequest, SeamRequest>();

  constructor(
    private readonly platform: Platform,
    private readonly admission: Admission,
    private readonly operation: Operation<OperationId>,
    private readonly useCase: UseCase,
  ) {}

  register(app: FastifyInstance): void {
    app.route({
      method: this.operation.method,
      url: this.operation.pathIn(this.platform.deployment).replace(/\{(\w+)\}/g, ':$1'),
      // Before the body is looked at: a caller without a token learns nothing else.
      preValidation: async (request, reply) => this.#admit(request, reply),
      handler: async (request, reply) => this.#answer(request, reply),
    });
  }

  async #admit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    try {
      this.#tenants.set(request, await this.admission.admit(this.operation, this.#askedBy(request)));
      return undefined;
    } catch (error) {
      return this.#send(request, reply, refusalAnswer(this.platform, this.operation, error));
    }
  }

  async #answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const call = this.#call(request);
    try {
      this.#checkArguments(request);
      return this.#send(request, reply, await this.useCase(this.platform, call));
    } catch (error) {
      return this.#send(request, reply, refusalAnswer(this.platform, this.operation, error));
    }
  }

  #checkArguments(request: FastifyRequest): void {
    const found = this.operation.checkRequest({
      query: queryOf(request),
      headers: headersOf(request),
      body: request.body ?? undefined,
    });
    const deviations = this.platform.seams.requestCheck(this.#context(request), found);
    if (deviations.length > 0) {
      throw new Refused('bad-request', `${deviations.map(({ where, message }) => `${where} ${message}`).join('; ')}.`);
    }
  }

  #call(request: FastifyRequest): Call {
    const { operation } = this;
    const tenant = this.#tenants.get(request);
    if (!tenant) {
      throw new Error(`${operation.id} was called without admission.`);
    }
    const asked = this.#askedBy(request);
    return {
      operation,
      tenant,
      correlationId: asked.headers['x-correlation-id'] ?? null,
      request: asked,
      body: fieldsOf(asked.body),
    };
  }

  #send(request: FastifyRequest, reply: FastifyReply, right: Answer): FastifyReply {
    const { platform, operation } = this;
    const answer = platform.seams.answer(this.#context(request), right);
    noteSubject(request, subjectOf(platform, this.#askedBy(request), right));
    return reply
      .code(answer.status)
      .headers({ ...answer.headers })
      .send(renderBody(platform.profile, operation, answer));
  }

  #askedBy(request: FastifyRequest): SeamRequest {
    const known = this.#asked.get(request);
    if (known) return known;
    const asked = seamRequest(this.operation, request);
    this.#asked.set(request, asked);
    return asked;
  }

  #context(request: FastifyRequest): SeamContext {
    const { platform, operation } = this;
    const asked = this.#askedBy(request);
    const { accountId = null, entitlementId } = subjectOf(platform, asked, null);
    const tenantId = this.#tenants.get(request)?.tenantId ?? null;
    const entitlement = entitlementId ? (platform.store.find(entitlementId)?.stored.entitlement ?? null) : null;
    return contextOf(platform, { operationId: operation.id, request: asked, tenantId, accountId, entitlement });
  }
}

/** The body of an answer as it goes over the wire. */
function renderBody(profile: Profile, operation: Operation<OperationId>, { status, body }: Answer): unknown {
  const wire = operation.encodeResponse(status, body);
  if (wire === null || typeof wire !== 'object' || Array.isArray(wire)) {
    return wire;
  }
  const isPurchase = operation.id === 'gatewayPurchase' || operation.id === 'tpesPurchase';
  const named = isPurchase && profile.chose('purchase-answer-id', 'other-name') ? withOtherIdName(wire) : wire;
  return profile.chose('further-fields', 'further-fields') ? { ...named, simulatorVersion: 'rehearsal' } : named;
}

function withOtherIdName(body: object): object {
  const other: Readonly<Record<string, string>> = { _id: 'entitlementId', entitlementId: '_id' };
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [other[name] ?? name, value]));
}
