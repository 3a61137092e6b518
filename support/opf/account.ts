import { randomUUID } from 'node:crypto';
import { type AccountTemplate, fillAccountTemplate } from '../configuration';
import type { AccountChange, Action } from './action';

const STATUS: Readonly<Record<AccountChange, string>> = {
  'cancel-account': 'CANCELLED',
  'reactivate-account': 'ACTIVE',
};

/** Whether an action changes an account, which must be read before. */
export function changesAccount(action: Action): action is Extract<Action, { name: AccountChange }> {
  return action.name in STATUS;
}

/** The body of a new account: the operator's own, or what the pages show. */
export function newAccount(
  { accountId, signonId, password }: { accountId: string; signonId: string; password: string },
  template: AccountTemplate | null,
): Record<string, unknown> {
  return template ? fillAccountTemplate(template, accountId) : { _id: accountId, signonId, password, status: 'ACTIVE' };
}

/**
 * The whole account with a new status: a platform sets to null what is left out (docs/spec/opentv-platform.md, "Account
 * cancelled or deleted").
 *
 * @throws Error where the account was not read: the bare status is never sent
 */
export function changedAccount(
  { name, accountId, unknown }: Extract<Action, { name: AccountChange }>,
  { account, accountTemplate }: { account?: object | null; accountTemplate?: AccountTemplate | null },
): Record<string, unknown> {
  const madeUp = { accountId, signonId: `${accountId}@certify.example`, password: randomUUID() };
  const whole = account ?? (unknown ? newAccount(madeUp, accountTemplate ?? null) : null);
  if (whole === null) throw new Error(`The account ${accountId} is changed before it was read.`);
  return { ...whole, status: STATUS[name] };
}
