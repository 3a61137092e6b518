import { randomUUID } from 'node:crypto';
import type { Contract } from '@opentv-bango/contract';
import type { Connection } from '../configuration';
import { SetUpProblem } from '../errors';
import type { CallOrigin, HttpClient } from '../http';
import { adviceOnToken } from './advice-on-token';
import { holdsRole, OPERATOR_ROLE } from './role';

/**
 * How long after its end a platform may take a token all the same, because clocks differ: Spring Security's default.
 */
const TOLERANCE_MS = 60_000;

/** A token as Keycloak gave it. Times are milliseconds since 1970 by this machine's clock. */
export interface Tokens {
  access: string;
  accessLifeSeconds: number;
  /** A little before its end: when it should be renewed. */
  accessEndsAt: number;
  refresh: string | null;
  refreshEndsAt: number;
}

/**
 * Access tokens of the CRM's user: refreshed before they expire, once for all who wait; the password grant again when
 * the refresh token has ended too (docs/spec/opentv-platform.md, "Keycloak").
 */
export class TokenSource {
  #current: Tokens | null = null;
  /** The first one of the CRM's user: it is the first to expire. */
  #oldest: { access: string; lifeSeconds: number; gotAt: number } | null = null;
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

  /**
   * An earlier token of this process that has expired by itself, so long ago that no platform should take it any more.
   * @returns null while there is none
   */
  expired(): string | null {
    if (this.#oldest === null) return null;
    const { access, lifeSeconds, gotAt } = this.#oldest;
    return gotAt + lifeSeconds * 1000 + TOLERANCE_MS < Date.now() ? access : null;
  }

  /** How long access tokens live here, in seconds; null before there was one. */
  get lifeSeconds(): number | null {
    return this.#oldest?.lifeSeconds ?? null;
  }

  /** A separate token for scenarios that let it expire. */
  async fresh(origin: CallOrigin): Promise<Tokens> {
    const { username, password } = this.connection;
    const tokens = await this.#grant({ grant_type: 'password', username, password }, origin);
    this.#oldest ??= { access: tokens.access, lifeSeconds: tokens.accessLifeSeconds, gotAt: Date.now() };
    return tokens;
  }

  /**
   * A token of the user who lacks the role.
   * @throws SetUpProblem `NO_USER_WITHOUT_ROLE` where none is configured, `HAS_ROLE` where it does not lack it,
   * `NO_TOKEN`
   */
  async ofUserWithoutRole(origin: CallOrigin): Promise<string> {
    const { userWithoutRole } = this.connection;
    if (userWithoutRole === null)
      throw new SetUpProblem('NO_USER_WITHOUT_ROLE', 'OPENTV_USERNAME_WITHOUT_ROLE is not set.');
    const variables = 'OPENTV_USERNAME_WITHOUT_ROLE, OPENTV_PASSWORD_WITHOUT_ROLE';
    const { access } = await this.#grant({ grant_type: 'password', ...userWithoutRole }, origin, variables);
    if (!holdsRole(access)) return access;
    throw new SetUpProblem(
      'HAS_ROLE',
      `The user of OPENTV_USERNAME_WITHOUT_ROLE has the role ${OPERATOR_ROLE}: name one who lacks it, or none.`,
    );
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

  /** @param variables that name the user, for the case that Keycloak refuses */
  async #grant(
    fields: Record<string, string>,
    origin: CallOrigin,
    variables = 'OPENTV_USERNAME, OPENTV_PASSWORD',
  ): Promise<Tokens> {
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
      const { found, advice } = adviceOnToken(answer.exchange, variables);
      throw new SetUpProblem(
        'NO_TOKEN',
        `Keycloak gave no token for ${fields.username ?? this.connection.username} in realm ${realm}: ${found ?? `it answered ${answer.status}${said}`}. ${advice}`,
        answer.exchange.id,
      );
    }
    const accessLifeSeconds = seconds(body?.expires_in, 300);
    return {
      access,
      accessLifeSeconds,
      accessEndsAt: askedAt + early(accessLifeSeconds),
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
