/** What is set for accounts: for one, or for all whose ids begin alike. Works before an account exists. */
export class AccountSettings<Settings extends object> {
  readonly #own = new Map<string, Partial<Settings>>();
  readonly #families = new Map<string, Partial<Settings>>();

  /** Sets what is given for one account, and leaves the rest. */
  set(accountId: string, settings: Partial<Settings>): void {
    this.#own.set(accountId, { ...this.#own.get(accountId), ...settings });
  }

  /** Sets what is given for every account whose id begins so, unless it has a setting of its own. */
  setFamily(prefix: string, settings: Partial<Settings>): void {
    this.#families.set(prefix, { ...this.#families.get(prefix), ...settings });
  }

  of(accountId: string): Partial<Settings> {
    const families = [...this.#families].filter(([prefix]) => accountId.startsWith(prefix));
    return Object.assign({}, ...families.map(([, settings]) => settings), this.#own.get(accountId));
  }
}
