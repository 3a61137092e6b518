import { randomBytes, randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, jwtVerify, SignJWT } from 'jose';
import type { TokenClocks } from './token-clocks';

/** How long tokens live, in seconds (spec/opentv-platform.md, "Keycloak": 300 and 1800 by default). */
export interface Lifetimes {
  readonly access: number;
  readonly refresh: number;
}

/** One for all simulators of this process: making it takes longer than everything else at a start. */
let keyPair: ReturnType<typeof generateKeyPair> | null = null;

/** A subject of tokens. */
export interface Bearer {
  readonly username: string;
  readonly roles: readonly string[];
}

/** Makes tokens as Keycloak does: access tokens signed with RS256, refresh tokens that only Keycloak can read. */
export class TokenMint {
  readonly #refreshSecret = randomBytes(64);

  private constructor(
    private readonly keys: { privateKey: CryptoKey; publicJwk: JWK; kid: string },
    private readonly issuer: () => string,
    private readonly clientId: string,
    readonly lifetimes: Lifetimes,
    private readonly clocks: TokenClocks,
  ) {}

  /**
   * @param issuer the realm's URL; asked when a token is made, so the listener may start later
   */
  static async create(options: {
    issuer: () => string;
    clientId: string;
    lifetimes: Lifetimes;
    clocks: TokenClocks;
  }): Promise<TokenMint> {
    keyPair ??= generateKeyPair('RS256', { modulusLength: 2048 });
    const { privateKey, publicKey } = await keyPair;
    const keys = { privateKey, publicJwk: await exportJWK(publicKey), kid: randomBytes(16).toString('base64url') };
    return new TokenMint(keys, options.issuer, options.clientId, options.lifetimes, options.clocks);
  }

  /** The public key, as `certs` shows it. */
  get jwks(): { keys: JWK[] } {
    return { keys: [{ ...this.keys.publicJwk, kid: this.keys.kid, alg: 'RS256', use: 'sig' }] };
  }

  /** A signed access token. */
  access({ username, roles }: Bearer): Promise<string> {
    const now = seconds(new Date());
    return new SignJWT({
      typ: 'Bearer',
      azp: this.clientId,
      preferred_username: username,
      realm_access: { roles: [...roles] },
      scope: 'profile email',
    })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: this.keys.kid })
      .setIssuer(this.issuer())
      .setSubject(username)
      .setJti(randomUUID())
      .setIssuedAt(now)
      .setExpirationTime(now + this.lifetimes.access)
      .sign(this.keys.privateKey);
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
