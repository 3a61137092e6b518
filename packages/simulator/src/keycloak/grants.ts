import { z } from 'zod';
import type { Answer } from '../model';
import type { Client, User } from './accounts';
import type { TokenIssuer } from './tokens';

const form = z.looseObject({
  grant_type: z.string().optional(),
  client_id: z.string().optional(),
  client_secret: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  refresh_token: z.string().optional(),
});

/** The token endpoint without HTTP (docs/spec/opentv-platform.md, "Keycloak"; error codes of RFC 6749, section 5.2). */
export class Grants {
  constructor(
    private readonly issuer: TokenIssuer,
    private readonly client: Client,
    private readonly users: readonly User[],
  ) {}

  /** @param body the form's fields */
  async grant(body: unknown): Promise<Answer> {
    const { data: fields } = form.safeParse(body);
    if (!fields?.grant_type) {
      return refused(400, 'invalid_request', 'Missing form parameter: grant_type');
    }
    if (fields.client_id !== this.client.id || fields.client_secret !== this.client.secret) {
      return refused(401, 'invalid_client', 'Invalid client or Invalid client credentials');
    }
    switch (fields.grant_type) {
      case 'password':
        return this.#password(fields.username, fields.password);
      case 'refresh_token':
        return this.#refresh(fields.refresh_token);
      default:
        return refused(400, 'unsupported_grant_type', 'Unsupported grant_type');
    }
  }

  async #password(username: string | undefined, password: string | undefined): Promise<Answer> {
    const user = this.users.find((candidate) => candidate.username === username);
    return user && user.password === password
      ? this.#tokens(user)
      : refused(401, 'invalid_grant', 'Invalid user credentials');
  }

  async #refresh(refreshToken: string | undefined): Promise<Answer> {
    const username = refreshToken === undefined ? null : await this.issuer.userOf(refreshToken);
    const user = this.users.find((candidate) => candidate.username === username);
    return user ? this.#tokens(user) : refused(400, 'invalid_grant', 'Token is not active');
  }

  async #tokens(user: User): Promise<Answer> {
    const { access, refresh } = this.issuer.lifetimes;
    return {
      status: 200,
      body: {
        access_token: await this.issuer.access(user),
        expires_in: access,
        refresh_token: await this.issuer.refresh(user.username),
        refresh_expires_in: refresh,
        token_type: 'Bearer',
        'not-before-policy': 0,
        scope: 'profile email',
      },
    };
  }
}

function refused(status: number, error: string, description: string): Answer {
  return { status, body: { error, error_description: description } };
}
