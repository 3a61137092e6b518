import { randomBytes } from 'node:crypto';
import type { Configuration } from '../configuration';
import { SetUpProblem } from '../errors';
import type { CallOrigin } from '../http';
import type { Ledger } from '../ledger';
import type { OpfClient } from '../opf';

/** An account that a scenario has for itself. */
export interface Account {
  id: string;
  /** Made by this run, so that it may be cancelled and deleted. */
  own: boolean;
  ledgerEntry: string | null;
}

/** Gives each scenario an account that no other one uses: a new one, or one of the configured pool. */
export class Accounts {
  readonly #free: string[];

  constructor(
    private readonly configuration: Configuration,
    private readonly opf: OpfClient,
    private readonly ledger: Ledger,
    private readonly leg: string,
  ) {
    this.#free = configuration.accounts.mode === 'pool' ? [...configuration.accounts.ids] : [];
  }

  /** @throws SetUpProblem `NO_ACCOUNT` when there is none */
  async take(origin: CallOrigin, prepare: (accountId: string) => Promise<void>): Promise<Account> {
    if (this.configuration.accounts.mode === 'create') return this.#create(origin, prepare);
    const id = this.#free.shift();
    if (!id) {
      throw new SetUpProblem(
        'NO_ACCOUNT',
        'No account of OPENTV_ACCOUNTS is free: name more accounts, or run with fewer workers.',
      );
    }
    await prepare(id);
    return { id, own: false, ledgerEntry: null };
  }

  /** Gives an account of the pool back. */
  release(account: Account): void {
    if (!account.own) this.#free.push(account.id);
  }

  async #create(origin: CallOrigin, prepare: (accountId: string) => Promise<void>): Promise<Account> {
    const id = `certify-${randomBytes(8).toString('hex')}`;
    const correlationId = `${id}-account`;
    await prepare(id);
    const ledgerEntry = this.ledger.intend({
      kind: 'account',
      leg: this.leg,
      scenarioId: origin.scenarioId,
      accountId: id,
      productId: null,
      correlationId,
    });
    const signonId = `${id}@certify.example`;
    const password = randomBytes(12).toString('base64url');
    const answer = await this.opf.send({ name: 'create-account', accountId: id, signonId, password }, origin, {
      correlationId,
    });
    if (answer.status !== 201) {
      this.ledger.refused(ledgerEntry, answer.status);
      throw new SetUpProblem(
        'NO_ACCOUNT',
        `The account for the scenario could not be created: OpenTV Platform answered ${answer.status} to ${answer.exchange.request.method} ` +
          `${answer.exchange.request.url} (correlation id ${correlationId}). Check ADM, or name existing accounts in OPENTV_ACCOUNTS.`,
        answer.exchange.id,
      );
    }
    this.ledger.created(ledgerEntry, id);
    return { id, own: true, ledgerEntry };
  }
}
