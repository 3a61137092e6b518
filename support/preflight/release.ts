import { randomUUID } from 'node:crypto';
import type { Release } from '@opentv-bango/contract';
import type { Answer, CallOrigin } from '../http';
import { ACCOUNT_TERMINATED } from '../opf';
import type { Suite } from '../suite';
import { probe, said } from './probe';
import { type Finding, notChecked, type PreflightRow, row } from './row';

const DAY_MS = 24 * 3600 * 1000;

/**
 * Looks whether the platform speaks the release that `OPENTV_RELEASE` says, without buying: a purchase for an account and of
 * a product that nobody has is refused in any case. Where a release's own arguments are complete, it is refused for another
 * reason than where they are missing (docs/spec/opentv-platform.md, "UC-01 Purchase").
 */
export async function releaseRow(suite: Suite, origin: CallOrigin): Promise<PreflightRow> {
  if (suite.configuration.readOnly) return notChecked('OpenTV Platform: release', 'not asked, because of --read-only');
  return row('OpenTV Platform: release', ['*'], async (): Promise<Finding> => {
    const { release } = suite.contract;
    const other: Release = release === '25.12' ? '25.26' : '25.12';
    const without = await refused(suite, origin, {});
    const own = await refused(suite, origin, argumentsOf(release));
    const others = await refused(suite, origin, argumentsOf(other));
    if (without === null || own === null || others === null)
      return {
        verdict: 'warning',
        found: 'it accepts a purchase for an account that does not exist; what it made was revoked',
        advice: 'The scenarios will judge it.',
      };
    if (own !== without) {
      return others === without
        ? { verdict: 'ok', found: `it wants the arguments of ${release} in a purchase` }
        : cannotTell();
    }
    if (others === without) return cannotTell();
    return {
      verdict: 'failed',
      found: `it refuses the arguments that a purchase has in ${release}, and understands those of ${other}`,
      advice: `Is OPENTV_RELEASE=${other} meant? Where its arguments have other names, say so in an overlay (OPENTV_CONTRACT).`,
    };
  });
}

function cannotTell(): Finding {
  return {
    verdict: 'not checked',
    found: 'cannot tell: it refuses a purchase for an account that does not exist alike in either release',
  };
}

/** What a release wants besides product and account. */
function argumentsOf(release: Release): Record<string, string> {
  if (release === '25.12') return { status: 'PENDING' };
  const now = Date.now();
  return { validFrom: new Date(now).toISOString(), expiryDate: new Date(now + DAY_MS).toISOString() };
}

/** @returns why it is refused, ids left out; null where it is not */
async function refused(suite: Suite, origin: CallOrigin, more: Record<string, string>): Promise<string | null> {
  const operation = suite.contract.operation(suite.deployment === 'ssp' ? 'gatewayPurchase' : 'tpesPurchase');
  const [accountId, productId] = [`unknown-${randomUUID()}`, `unknown-${randomUUID()}`];
  const what = { productType: 'THIRDPARTY', productId, accountId, ...more };
  const answer = await probe(suite, origin, {
    method: operation.method,
    path: operation.buildPath({}, suite.deployment),
    body: Object(operation.encodeRequest(what)),
  });
  if (answer.status >= 400) return said(answer, accountId, productId);
  await endAtOnce(suite, origin, answer);
  return null;
}

/** Nothing that the preflight asked for may stay. */
async function endAtOnce({ opf }: Suite, origin: CallOrigin, { body }: Answer): Promise<void> {
  const { _id, entitlementId = _id } = Object(body) as { _id?: unknown; entitlementId?: unknown };
  if (typeof entitlementId !== 'string') return;
  await opf.send({ name: 'revoke', entitlementId, reason: ACCOUNT_TERMINATED }, origin).catch(() => null);
}
