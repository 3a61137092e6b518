import { randomUUID } from 'node:crypto';
import type { Contract } from '../../contract';
import type { Connection } from '../configuration';
import { SetUpProblem } from '../errors';
import type { CallOrigin, HttpClient } from '../http';

/** A token as Keycloak gave it. Times are milliseconds since 1970 by this machine's clock. */
export interface Tokens {
  access: string;
  accessEndsAt: number;
  refresh: string | null;
  refreshEndsAt: number;
}

/**
 * Access tokens of the CRM's user: refreshed before they expire, once for all who wait; the password grant again when
 * the refresh token has ended too (spec, "Keycloak").
 */
export class TokenSource {
  #current: Tokens | null = null;
  #underWay: Promise<Tokens> | null = null;

  constructor(
    private readonly connection: Connection,
    private readonly contract: Contract,
    private readonly http: HttpClient,
  ) {}

  /** @returns a token that is valid for a while yet */
  async valid(origin: CallOrigin): Promise<string> {
    if (this.#current && this.#current.accessEndsAt > Date.now()) return this.#current.access;
    this.#underWay ??= this.#renew(origin).finally(() => {
      this.#underWay = null;
    });
    this.#current = await this.#underWay;
    return this.#current.access;
  }

  /** Forgets the current access token, after the platform said that it is not valid any more. */
  forget(access: string): void {
    if (this.#current?.access === access) this.#current = { ...this.#current, accessEndsAt: 0 };
  }

  /** A token of its own, that nobody else uses: for scenarios that let it expire. */
  async fresh(origin: CallOrigin): Promise<Tokens> {
    return this.#grant({ grant_type: 'password', ...this.#credentials() }, origin);
  }

  /**
   * An access token that was got for a refresh token, of its own as well.
   * @returns null where Keycloak gives no refresh tokens
   */
  async refreshed(origin: CallOrigin): Promise<string | null> {
    const { refresh } = await this.fresh(origin);
    if (refresh === null) return null;
    return (await this.#grant({ grant_type: 'refresh_token', refresh_token: refresh }, origin)).access;
  }

  async #renew(origin: CallOrigin): Promise<Tokens> {
    const refresh = this.#current?.refresh;
    if (refresh && (this.#current?.refreshEndsAt ?? 0) > Date.now()) {
      const renewed = await this.#grant({ grant_type: 'refresh_token', refresh_token: refresh }, origin).catch(
        () => null,
      );
      if (renewed) return renewed;
    }
    return this.fresh(origin);
  }

  #credentials(): Record<string, string> {
    return { username: this.connection.username, password: this.connection.password };
  }

  async #grant(fields: Record<string, string>, origin: CallOrigin): Promise<Tokens> {
    const operation = this.contract.operation('keycloakToken');
    const { clientId, clientSecret, realm, keycloakBaseUrl } = this.connection;
    const askedAt = Date.now();
    const answer = await this.http.send(
      {
        from: 'CRM',
        to: 'Keycloak',
        method: operation.method,
        url: `${keycloakBaseUrl}${operation.buildPath({ realm })}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          ...fields,
          client_id: clientId,
          ...(clientSecret ? { client_secret: clientSecret } : {}),
        }).toString(),
        operation,
        safe: true,
        correlationId: randomUUID(),
      },
      origin,
    );
    const body = answer.decoded as Record<string, unknown> | undefined;
    const access = body?.access_token;
    if (answer.status !== 200 || typeof access !== 'string') {
      const said = typeof body?.error === 'string' ? ` (${body.error})` : '';
      throw new SetUpProblem(
        'NO_TOKEN',
        `Keycloak gave no token for ${this.connection.username} in realm ${realm}: it answered ${answer.status}${said}. ` +
          'Check OPENTV_USERNAME, OPENTV_PASSWORD, OPENTV_CLIENT_ID, OPENTV_CLIENT_SECRET and KEYCLOAK_REALM.',
        answer.exchange.id,
      );
    }
    return {
      access,
      accessEndsAt: askedAt + early(seconds(body?.expires_in, 300)),
      refresh: typeof body?.refresh_token === 'string' ? body.refresh_token : null,
      refreshEndsAt: askedAt + early(seconds(body?.refresh_expires_in, 1800)),
    };
  }
}

/** A token is renewed when a tenth of its life is left, half a minute at most. */
function early(lifeSeconds: number): number {
  return (lifeSeconds - Math.min(30, lifeSeconds / 10)) * 1000;
}

function seconds(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value > 0 ? value : otherwise;
}
