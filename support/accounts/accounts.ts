import { randomBytes } from 'node:crypto';
import type { Configuration } from '../configuration';
import { adviceOnAnswer, oddAnswer, SetUpProblem } from '../errors';
import type { Answer, CallOrigin } from '../http';
import type { Ledger } from '../ledger';
import type { OpfClient } from '../opf';
import { AccountLock } from './account-lock';
import { AccountPool } from './pool';

/** An account that a scenario has for itself. */
export interface Account {
  id: string;
  /** Made by this run, so that it may be cancelled and deleted. */
  own: boolean;
  ledgerEntry: string | null;
}

/** Gives each scenario an account that no other one uses: a new one, or one of the configured pool. */
export class Accounts {
  /** How the id of each account begins that is made by this process. */
  readonly prefix = `certify-${randomBytes(4).toString('hex')}-`;
  readonly #pool: AccountPool | null;
  readonly #platform: string;

  constructor(
    { accounts, connection, waitSeconds }: Configuration,
    private readonly opf: OpfClient,
    private readonly ledger: Ledger,
    private readonly leg: string,
    /**
     * The password of every account that is made: the leak scan looks for it afterwards; null makes one up each time.
     */
    private readonly canary: string | null = null,
  ) {
    this.#platform = `${connection?.baseUrl} ${connection?.tenantId}`;
    this.#pool = accounts.mode === 'pool' ? new AccountPool(accounts.ids, this.#platform, waitSeconds) : null;
  }

  /**
   * @param beside an account that the scenario has already: where accounts are made, the id of the new one begins with
   * the
   *   other's, as 123 begins with 12, so that a platform that does not compare the whole id is detected
   * @throws SetUpProblem `NO_ACCOUNT` when there is none
   */
  async take(origin: CallOrigin, beside?: Account): Promise<Account> {
    if (!this.#pool) return this.#create(beside ? `${beside.id}1` : this.#newId(), origin);
    const id = await this.#pool.take();
    return { id, own: false, ledgerEntry: null };
  }

  /** Gives an account of the pool back. */
  release(account: Account): void {
    if (!account.own) this.#pool?.release(account.id);
  }

  /**
   * Holds an existing account for a clean-up.
   *
   * @returns what gives it back; null where a scenario or another clean-up has it
   */
  hold(accountId: string): (() => void) | null {
    const lock = new AccountLock(this.#platform, accountId);
    return lock.take() ? () => lock.release() : null;
  }

  #newId(): string {
    return `${this.prefix}${randomBytes(6).toString('hex')}`;
  }

  async #create(id: string, origin: CallOrigin): Promise<Account> {
    const correlationId = `${id}-account`;
    const ledgerEntry = this.ledger.intend({
      kind: 'account',
      leg: this.leg,
      scenarioId: origin.scenarioId,
      accountId: id,
      productId: null,
      correlationId,
    });
    const signonId = `${id}@certify.example`;
    const password = this.canary ?? randomBytes(12).toString('base64url');
    let answer: Answer;
    try {
      answer = await this.opf.send({ name: 'create-account', accountId: id, signonId, password }, origin, {
        correlationId,
      });
    } catch (error) {
      await this.#cancelUnsure(id, ledgerEntry, origin);
      throw error;
    }
    if (answer.status !== 201) {
      if (answer.status >= 400 && answer.status < 500) this.ledger.refused(ledgerEntry, answer.status);
      else await this.#cancelUnsure(id, ledgerEntry, origin);
      throw new SetUpProblem(
        'NO_ACCOUNT',
        `The account for the scenario could not be created: OpenTV Platform answered ${answer.status} to ${answer.exchange.request.method} ` +
          `${answer.exchange.request.url} (correlation id ${correlationId}).${oddAnswer(answer.exchange) ? '' : ' Check ADM, or name existing accounts in OPENTV_ACCOUNTS.'}${adviceOnAnswer(answer.exchange)}`,
        answer.exchange.id,
      );
    }
    this.ledger.created(ledgerEntry, id);
    const { _id: made = id } = (answer.decoded ?? {}) as { _id?: unknown };
    // The scenario goes on under the id that was asked for: where that is no account, its purchase tells.
    if (made !== id) answer.warn({ point: 'account-id', message: `asked for the account ${id}, made ${String(made)}` });
    return { id, own: true, ledgerEntry };
  }

  /**
   * No answer told whether the account was made: asks for its end, and leaves the entry open where that tells nothing.
   */
  async #cancelUnsure(accountId: string, ledgerEntry: string, origin: CallOrigin): Promise<void> {
    const shown = await this.opf.send({ name: 'read-account', accountId }, origin).catch(() => null);
    if (shown && isRefusal(shown)) return this.ledger.refused(ledgerEntry, shown.status);
    const answer = await this.opf.send({ name: 'cancel-account', accountId }, origin).catch(() => null);
    if (answer && answer.status < 300) this.ledger.ended(ledgerEntry, 'account cancelled');
    else if (answer && isRefusal(answer)) this.ledger.refused(ledgerEntry, answer.status);
  }
}

function isRefusal({ status }: Answer): boolean {
  return status >= 400 && status < 500;
}
