/** Who caused an error, as error bodies say since 1.3.02 (docs/spec/bango.md, "Reseller API"). */
export type ErrorSource = 'BANGO' | 'MERCHANT';

/**
 * The status that goes with each code. `NOT_AVAILABLE`: no page gives its status; here it is a refusal like `CONFLICT`,
 * since a 404 would read as an unknown entitlement.
 */
const statuses = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  NOT_FOUND: 404,
  NOT_AVAILABLE: 409,
  ALREADY_EXISTS: 409,
  CONFLICT: 409,
  TOO_MANY_REQUESTS: 429,
  INTERNAL_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
} as const;

/** A `responseCode` of an error. */
export type ErrorCode = keyof typeof statuses;

/** Bango does not do what it was asked, and nothing has changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly responseCode: ErrorCode,
    message: string,
    readonly errorSource: ErrorSource = 'BANGO',
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  get status(): number {
    return statuses[this.responseCode];
  }

  /** The body of the answer. `responseMessage` is for people: never depend on it. */
  get body(): { responseCode: ErrorCode; responseMessage: string; errorSource: ErrorSource } {
    return { responseCode: this.responseCode, responseMessage: this.message, errorSource: this.errorSource };
  }
}
