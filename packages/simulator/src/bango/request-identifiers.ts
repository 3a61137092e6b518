import { Refusal } from './refusal';

/** An answer that has been given. */
export interface GivenAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * `X-RequestIdentifier`: the same id gets the same answer and has no second effect (docs/spec/bango.md, "Reseller
 * API"). The same id with another request is refused, as no page says what it would mean.
 */
export class RequestIdentifiers {
  readonly #given = new Map<string, { request: string; answer: GivenAnswer }>();

  /**
   * @param id the header; undefined: the request is not remembered
   * @param request method, path and body
   * @returns the answer that this request got before, or undefined
   * @throws Refusal (`CONFLICT`) when the id was used for another request
   */
  recall(id: string | undefined, request: unknown): GivenAnswer | undefined {
    const given = id === undefined ? undefined : this.#given.get(id);
    if (given && given.request !== JSON.stringify(request)) {
      throw new Refusal('CONFLICT', `The request identifier ${id} was used for another request.`);
    }
    return given?.answer;
  }

  /** Stores the answer to a request. */
  keep(id: string | undefined, request: unknown, answer: GivenAnswer): void {
    if (id !== undefined) {
      this.#given.set(id, { request: JSON.stringify(request), answer });
    }
  }
}
