import { AccountSettings } from '../../model';

/** Where an account's CRM listens. */
export interface CrmConnection {
  /** Base URL; the webhook's path is appended. */
  readonly callbackUrl: string;
  /** Sent with every call, e.g. for authentication. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What is set of a connection; what is absent stays as it is. */
export interface CrmSettings {
  readonly callbackUrl?: string | undefined;
  readonly headers?: Record<string, string> | undefined;
}

/** Where the CRM of each account listens: one place for all, unless an account, or its family, has one of its own. */
export class CrmConnections {
  readonly #settings = new AccountSettings<CrmConnection>();

  /** @param everyone null: accounts without a CRM of their own are not told anything */
  constructor(private readonly everyone: CrmConnection | null) {}

  /** Works before the account exists. */
  set(accountId: string, settings: CrmSettings): void {
    this.#settings.set(accountId, given(settings));
  }

  /** For all accounts whose ids begin so. */
  setFamily(prefix: string, settings: CrmSettings): void {
    this.#settings.setFamily(prefix, given(settings));
  }

  /** @returns null: nobody listens */
  of(accountId: string): CrmConnection | null {
    const { callbackUrl = this.everyone?.callbackUrl, headers = this.everyone?.headers ?? {} } =
      this.#settings.of(accountId);
    return callbackUrl === undefined ? null : { callbackUrl, headers };
  }
}

function given({ callbackUrl, headers }: CrmSettings): Partial<CrmConnection> {
  return {
    ...(callbackUrl === undefined ? {} : { callbackUrl: callbackUrl.replace(/\/+$/, '') }),
    ...(headers === undefined ? {} : { headers }),
  };
}
