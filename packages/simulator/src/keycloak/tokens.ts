import { randomBytes, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK, jwtVerify, SignJWT } from 'jose';
import type { TokenClocks } from './token-clocks';

/** How long tokens live, in seconds (docs/spec/opentv-platform.md, "Keycloak": 300 and 1800 by default). */
export interface Lifetimes {
  readonly access: number;
  readonly refresh: number;
}

/**
 * One for all simulators of this process. Making it takes up to a second, on a thread of node's: only the first token
 * waits for it.
 */
let keyPair: ReturnType<typeof generateKeyPair> | null = null;

/** A subject of tokens. */
export interface Bearer {
  readonly username: string;
  readonly roles: readonly string[];
}

/** Makes tokens as Keycloak does: access tokens signed with RS256, refresh tokens that only Keycloak can read. */
export class TokenIssuer {
  readonly #refreshSecret = randomBytes(64);
  readonly #kid = randomBytes(16).toString('base64url');
  readonly #keys: ReturnType<typeof generateKeyPair>;

  /**
   * @param issuer the realm's URL; asked when a token is made, so the listener may start later
   */
  constructor(
    private readonly issuer: () => string,
    private readonly clientId: string,
    readonly lifetimes: Lifetimes,
    private readonly clocks: TokenClocks,
  ) {
    keyPair ??= generateKeyPair('RS256', { modulusLength: 2048 });
    this.#keys = keyPair;
  }

  /** @returns the public key, as `certs` shows it */
  async jwks(): Promise<{ keys: JWK[] }> {
    const { publicKey } = await this.#keys;
    return { keys: [{ ...(await exportJWK(publicKey)), kid: this.#kid, alg: 'RS256', use: 'sig' }] };
  }

  /** A signed access token. */
  async access({ username, roles }: Bearer): Promise<string> {
    const { privateKey } = await this.#keys;
    const now = seconds(new Date());
    return new SignJWT({
      typ: 'Bearer',
      azp: this.clientId,
      preferred_username: username,
      realm_access: { roles: [...roles] },
      scope: 'profile email',
    })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: this.#kid })
      .setIssuer(this.issuer())
      .setSubject(username)
      .setJti(randomUUID())
      .setIssuedAt(now)
      .setExpirationTime(now + this.lifetimes.access)
      .sign(privateKey);
  }

  /** A refresh token. */
  refresh(username: string): Promise<string> {
    const now = seconds(new Date());
    return new SignJWT({ typ: 'Refresh', azp: this.clientId })
      .setProtectedHeader({ alg: 'HS512', typ: 'JWT' })
      .setIssuer(this.issuer())
      .setSubject(username)
      .setJti(randomUUID())
      .setIssuedAt(now)
      .setExpirationTime(now + this.lifetimes.refresh)
      .sign(this.#refreshSecret);
  }

  /** @returns the user of a refresh token; null when it is not one of ours or has ended */
  async userOf(refreshToken: string): Promise<string | null> {
    try {
      const { payload } = await jwtVerify(refreshToken, this.#refreshSecret, {
        issuer: this.issuer(),
        algorithms: ['HS512'],
        currentDate: this.clocks.now(refreshToken),
      });
      return payload.sub ?? null;
    } catch {
      return null;
    }
  }
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
