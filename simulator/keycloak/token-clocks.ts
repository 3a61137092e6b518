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
    const id = idOf(token);
    if (id === null) {
      return false;
    }
    this.#offsets.set(id, (this.#offsets.get(id) ?? 0) + seconds);
    return true;
  }

  /** What time it is for a token; real time for anything else. */
  now(token: string): Date {
    const id = idOf(token);
    const seconds = id === null ? 0 : (this.#offsets.get(id) ?? 0);
    return new Date(Date.now() + seconds * 1000);
  }
}

function idOf(token: string): string | null {
  try {
    return decodeJwt(token).jti ?? null;
  } catch {
    return null;
  }
}
