import { createRemoteJWKSet, customFetch, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { OPERATOR_ROLE, type TokenClocks } from '../../keycloak';
import type { Verdict } from '../../seams';
import { call } from '../../server';

const MOST_CACHED = 1000;

const claims = z.looseObject({ realm_access: z.object({ roles: z.array(z.string()) }) });

/** Checks access tokens with the key that Keycloak publishes. */
export class TokenCheck {
  #keys: ReturnType<typeof createRemoteJWKSet> | null = null;
  /** Tokens whose signature was right, with what their roles come to: neither changes, unlike the time. */
  readonly #genuine = new Map<string, { expiresAt: number; verdict: Verdict | null }>();

  /** @param realm asked at the first call, when Keycloak listens */
  constructor(
    private readonly realm: () => { issuer: string; jwksUri: string },
    private readonly clocks: TokenClocks,
  ) {}

  /**
   * @param header the `Authorization` header
   * @returns why the token is not accepted (docs/spec/opentv-platform.md, "Common headers"); null: it is
   */
  async verdict(header: string | undefined): Promise<Verdict | null> {
    const token = /^Bearer +([^ ]+)$/i.exec(header ?? '')?.[1];
    if (token === undefined) {
      return { point: 'no-token', message: 'The header Authorization must be "Bearer <access token>".' };
    }
    try {
      return await this.#judge(token, this.clocks.now(token));
    } catch (error) {
      return error instanceof errors.JWTExpired
        ? { point: 'expired-token', message: 'The access token has expired.' }
        : { point: 'invalid-token', message: 'The access token is not valid.' };
    }
  }

  async #judge(token: string, now: Date): Promise<Verdict | null> {
    const known = this.#genuine.get(token);
    if (known !== undefined && known.expiresAt > now.getTime()) return known.verdict;
    const { issuer, jwksUri } = this.realm();
    this.#keys ??= createRemoteJWKSet(new URL(jwksUri), { [customFetch]: fetchKeys });
    const checks = { issuer, algorithms: ['RS256'], requiredClaims: ['exp'], currentDate: now };
    const { payload } = await jwtVerify(token, this.#keys, checks);
    const verdict = roleVerdict(payload);
    if (this.#genuine.size >= MOST_CACHED) this.#genuine.clear();
    this.#genuine.set(token, { expiresAt: (payload.exp ?? 0) * 1000, verdict });
    return verdict;
  }
}

function roleVerdict(payload: JWTPayload): Verdict | null {
  const { data } = claims.safeParse(payload);
  return data?.realm_access.roles.includes(OPERATOR_ROLE)
    ? null
    : { point: 'missing-role', message: `The token's user does not have the role ${OPERATOR_ROLE}.` };
}

/** The global fetch may follow a proxy of the environment; the simulator never does. */
async function fetchKeys(url: string, { signal }: { signal: AbortSignal }): Promise<Response> {
  const { status, body } = await call({ method: 'GET', url, signal });
  return Response.json(body, { status });
}
