const PIECE = chunksFrom(12);
const MOST = 20_000;

/**
 * Tokens that were seen in a place where a token must stand (an access token in an answer, the token of an activation
 * URL) and are masked wherever they come up later: in the URL of the page that is opened, in an error message. A value
 * that was seen as an id is never one of them: ids stay.
 */
export class LearnedTokens {
  readonly #tokens = new Set<string>();
  readonly #ids = new Set<string>();
  /** Length of the shortest token so far: shorter pieces of a text need not be looked up. */
  #shortest = Number.POSITIVE_INFINITY;
  #candidates = PIECE;

  /** Remembers a token, except known ids and values too short to be distinguished from words. */
  learn(token: string): void {
    for (const piece of token.match(PIECE) ?? []) {
      if (this.#ids.has(piece)) continue;
      remember(this.#tokens, piece);
      if (piece.length >= this.#shortest) continue;
      this.#shortest = piece.length;
      this.#candidates = chunksFrom(piece.length);
    }
  }

  /** Remembers an id, so that it stays readable. */
  keep(id: string | null | undefined): void {
    if (!id) return;
    remember(this.#ids, id);
    this.#tokens.delete(id);
  }

  /** True for a value that was seen as an id. */
  isId(text: string): boolean {
    return this.#ids.has(text);
  }

  /** Replaces each known token. */
  mask(text: string, mask: string): string {
    if (text.length < this.#shortest) return text;
    return text.replace(this.#candidates, (piece) => (this.#tokens.has(piece) ? mask : piece));
  }
}

function chunksFrom(length: number): RegExp {
  return new RegExp(`[A-Za-z0-9_-]{${length},}`, 'g');
}

function remember(set: Set<string>, value: string): void {
  if (set.size >= MOST) {
    const oldest = set.values().next();
    if (!oldest.done) set.delete(oldest.value);
  }
  set.add(value);
}
