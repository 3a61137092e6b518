/** Bango refused: nothing changed there. */
export class BangoRefused extends Error {
  override readonly name = 'BangoRefused';

  /** @param responseCode Bango's own, e.g. `CONFLICT` */
  constructor(
    readonly status: number,
    readonly responseCode: string,
    message: string,
  ) {
    super(message);
  }
}

/** Bango cannot say: throttled, in maintenance, its merchant or itself out of reach. */
export class BangoUnavailable extends Error {
  override readonly name = 'BangoUnavailable';

  /** @param status 429 or 503 */
  constructor(
    readonly status: 429 | 503,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
