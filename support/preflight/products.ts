import { randomUUID } from 'node:crypto';
import { ALL_PRODUCT_VARIABLES, findProductOfAnotherMerchant, type Products } from '../configuration';
import { oddAnswer } from '../errors';
import type { CallOrigin } from '../http';
import { ACCOUNT_TERMINATED } from '../opf';
import { purchaseOf } from '../scenario';
import type { Suite } from '../suite';
import { type Finding, notChecked, type PreflightRow, row } from './row';

const OTHER_MERCHANT = ALL_PRODUCT_VARIABLES['other-merchant'];

/**
 * Buys each configured product and revokes it: the platform offers no other look (`--try-products`).
 *
 * @param tried false only lists them
 */
export async function productRows(suite: Suite, origin: CallOrigin, tried: boolean): Promise<PreflightRow[]> {
  const { products: configured } = suite.configuration;
  const products = Object.entries(configured) as [keyof Products, string][];
  const rows = tried
    ? await tryAll(suite, origin, products)
    : [notChecked('Products', `${products.length} configured; say --try-products to buy and revoke each`)];
  const otherMerchant = findProductOfAnotherMerchant(configured);
  if (otherMerchant !== null && !configured['other-merchant'])
    rows.push(
      notChecked('Product: other merchant', `${otherMerchant}, by its name; ${OTHER_MERCHANT} names another one`),
    );
  const known: Products = { ...configured, 'other-merchant': otherMerchant ?? '' };
  const missing = Object.entries(ALL_PRODUCT_VARIABLES).filter(([kind]) => !known[kind as keyof Products]);
  if (missing.length === 0) return rows;
  return [
    ...rows,
    notChecked('Products not set', `their scenarios are not run: ${missing.map(([, name]) => name).join(', ')}`),
  ];
}

async function tryAll(suite: Suite, origin: CallOrigin, products: [keyof Products, string][]): Promise<PreflightRow[]> {
  const account = await suite.accounts.take(origin);
  const rows: PreflightRow[] = [];
  try {
    for (const [kind, id] of products) {
      const blocks = [kind.replaceAll(' ', '-')];
      rows.push(
        await row(`Product: ${kind}`, blocks, () => tryOne(suite, origin, account.id, id, ALL_PRODUCT_VARIABLES[kind])),
      );
    }
  } finally {
    await endAccount(suite, origin, account);
  }
  const left = suite.ledger.openEntries(account.id).length;
  return left === 0 ? rows : [...rows, await row('Products: clean-up', [], async () => notEnded(account.id))];
}

function notEnded(accountId: string): Finding {
  return {
    verdict: 'warning',
    found: `what was bought for account ${accountId} could not be ended`,
    advice: 'Have it ended by hand, or run certify cleanup where this was the start of a run.',
  };
}

async function tryOne(
  { opf, ledger, leg }: Suite,
  origin: CallOrigin,
  accountId: string,
  productId: string,
  variable: string,
): Promise<Finding> {
  const before = (await opf.entitlementsOf(accountId, origin)).map(({ _id }) => _id);
  const correlationId = randomUUID();
  const entry = ledger.intend({
    kind: 'entitlement',
    leg,
    scenarioId: null,
    accountId,
    productId,
    correlationId,
    before,
  });
  const answer = await opf.send(purchaseOf(accountId, productId), origin, { correlationId });
  if (answer.status >= 300) {
    if (answer.status >= 400 && answer.status < 500) ledger.refused(entry, answer.status);
    const odd = oddAnswer(answer.exchange);
    if (odd !== null) return { verdict: 'failed', ...odd };
    return {
      verdict: 'failed',
      found: `buying ${productId} was answered ${answer.status}`,
      advice: `Check ${variable}: it must be a product id of OpenTV Platform, on sale for this tenant.`,
    };
  }
  const bought = (await opf.entitlementsOf(accountId, origin)).find(({ _id }) => !before.includes(_id));
  if (!bought)
    return {
      verdict: 'warning',
      found: `${productId} was bought, but is not listed`,
      advice: 'The scenarios will judge it.',
    };
  ledger.created(entry, bought._id);
  const revoked = await opf.send({ name: 'revoke', entitlementId: bought._id, reason: ACCOUNT_TERMINATED }, origin);
  if (revoked.status >= 300)
    return { verdict: 'warning', found: `${productId} was bought; revoking it was answered ${revoked.status}` };
  ledger.ended(entry, 'revoked');
  return { verdict: 'ok', found: `${productId} was bought and revoked` };
}

/** Where a revocation failed, the end of the account ends its subscriptions. */
async function endAccount(
  { opf, ledger, accounts }: Suite,
  origin: CallOrigin,
  account: { id: string; own: boolean; ledgerEntry: string | null },
) {
  const ended = account.own
    ? await opf.send({ name: 'cancel-account', accountId: account.id }, origin).catch(() => null)
    : null;
  if (ended && ended.status < 300)
    for (const entry of ledger.openEntries(account.id)) ledger.ended(entry, 'account cancelled');
  accounts.release(account);
}
