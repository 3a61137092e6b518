/** Where an account's CRM listens. */
export interface CrmConnection {
  /** Base URL; the webhook's path is appended. */
  readonly callbackUrl: string;
  /** Sent with every call, e.g. for authentication. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Where the CRM of each account listens: one place for all, unless an account has one of its own. */
export class CrmConnections {
  readonly #own = new Map<string, Partial<CrmConnection>>();

  /** @param everyone null: accounts without a CRM of their own are not told anything */
  constructor(private readonly everyone: CrmConnection | null) {}

  /** Sets what is given and leaves the rest. Works before the account exists. */
  set(
    accountId: string,
    settings: { callbackUrl?: string | undefined; headers?: Record<string, string> | undefined },
  ): void {
    const { callbackUrl, headers } = settings;
    this.#own.set(accountId, {
      ...this.#own.get(accountId),
      ...(callbackUrl === undefined ? {} : { callbackUrl: callbackUrl.replace(/\/+$/, '') }),
      ...(headers === undefined ? {} : { headers }),
    });
  }

  /** @returns null: nobody listens */
  of(accountId: string): CrmConnection | null {
    const { callbackUrl = this.everyone?.callbackUrl, headers = this.everyone?.headers ?? {} } =
      this.#own.get(accountId) ?? {};
    return callbackUrl === undefined ? null : { callbackUrl, headers };
  }
}
