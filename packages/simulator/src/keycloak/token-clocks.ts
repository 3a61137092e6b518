import { decodeJwt } from 'jose';

/** Time per token: real time plus an offset, so that one token expires and no other. */
export class TokenClocks {
  readonly #offsets = new Map<string, number>();

  /**
   * Moves the time of one token.
   * @param token access or refresh token
   * @param seconds how far; zero or more
   * @returns false when this is not a token
   */
  advance(token: string, seconds: number): boolean {
    if (!isToken(token)) {
      return false;
    }
    this.#offsets.set(token, (this.#offsets.get(token) ?? 0) + seconds);
    return true;
  }

  /** What time it is for a token; real time for anything else. */
  now(token: string): Date {
    return new Date(Date.now() + (this.#offsets.get(token) ?? 0) * 1000);
  }
}

function isToken(token: string): boolean {
  try {
    return decodeJwt(token).jti !== undefined;
  } catch {
    return false;
  }
}
