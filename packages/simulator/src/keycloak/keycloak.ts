import type { Contract } from '@opentv-bango/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from '../model';
import type { Client, User } from './accounts';
import { Grants } from './grants';
import type { TokenClocks } from './token-clocks';
import { type Lifetimes, TokenIssuer } from './tokens';

/** How Keycloak is set up. */
export interface KeycloakOptions {
  readonly contract: Contract;
  /** Base URL of its listener; asked when it is needed, so the listener may start later. */
  readonly baseUrl: () => string;
  readonly realm: string;
  readonly client: Client;
  readonly users: readonly User[];
  readonly lifetimes: Lifetimes;
  readonly clocks: TokenClocks;
  /** May change an answer of the token endpoint before it is sent. */
  readonly answered: (form: unknown, answer: Answer) => Answer;
}

const calledByCrm = { from: 'CRM', to: 'Keycloak' } as const;
const calledByPlatform = { from: 'OpenTV Platform', to: 'Keycloak' } as const;

type RealmRequest = FastifyRequest<{ Params: { realm: string } }>;

/** A simulated Keycloak with one realm. */
export class Keycloak {
  readonly #issuer: TokenIssuer;
  readonly #grants: Grants;

  /** Makes a Keycloak, which signs tokens as soon as its key is there. */
  constructor(private readonly options: KeycloakOptions) {
    const { lifetimes, clocks, client, users } = options;
    this.#issuer = new TokenIssuer(() => realmUrl(options), client.id, lifetimes, clocks);
    this.#grants = new Grants(this.#issuer, client, users);
  }

  /** What tokens say about who made them, and where the platform finds the key that they are signed with. */
  get realm(): { issuer: string; jwksUri: string } {
    const issuer = realmUrl(this.options);
    return { issuer, jwksUri: `${issuer}/protocol/openid-connect/certs` };
  }

  /** A token of a service of the platform, which has no password here. */
  serviceToken(username: string): Promise<string> {
    return this.#issuer.access({ username, roles: [] });
  }

  /** Adds the routes. */
  register(app: FastifyInstance): void {
    const operation = this.options.contract.operation('keycloakToken');
    const realmPath = '/keycloak/auth/realms/:realm';
    app.route({
      method: operation.method,
      url: operation.path.replace(/\{(\w+)\}/g, ':$1'),
      config: calledByCrm,
      handler: async (request, reply) =>
        this.#inRealm(request, reply, async () => {
          const form = operation.decodeRequest(request.body);
          const { status, body, headers = {} } = this.options.answered(form, await this.#grants.grant(form));
          return reply
            .code(status)
            .headers({ 'cache-control': 'no-store', ...headers })
            .send(operation.encodeResponse(status, body));
        }),
    });
    app.get(`${realmPath}/protocol/openid-connect/certs`, { config: calledByPlatform }, async (request, reply) =>
      this.#inRealm(request, reply, async () => this.#issuer.jwks()),
    );
    app.get(`${realmPath}/.well-known/openid-configuration`, { config: calledByCrm }, async (request, reply) =>
      this.#inRealm(request, reply, async () => this.#discovery(operation.buildPath({ realm: this.options.realm }))),
    );
  }

  async #inRealm(request: FastifyRequest, reply: FastifyReply, answer: () => Promise<unknown>): Promise<unknown> {
    const { realm } = (request as RealmRequest).params;
    // An overlay may give the token endpoint a path without a realm.
    if (realm === undefined || realm === this.options.realm) {
      return answer();
    }
    return reply.code(404).send({ error: 'Realm does not exist' });
  }

  #discovery(tokenPath: string): object {
    const { issuer, jwksUri } = this.realm;
    return {
      issuer,
      token_endpoint: `${this.options.baseUrl()}${tokenPath}`,
      jwks_uri: jwksUri,
      grant_types_supported: ['password', 'refresh_token'],
      token_endpoint_auth_methods_supported: ['client_secret_post'],
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }
}

function realmUrl({ baseUrl, realm }: KeycloakOptions): string {
  return `${baseUrl()}/keycloak/auth/realms/${encodeURIComponent(realm)}`;
}
