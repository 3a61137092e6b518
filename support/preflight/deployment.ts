import { randomUUID } from 'node:crypto';
import type { Deployment, OperationId } from '@opentv-bango/contract';
import type { CallOrigin } from '../http';
import type { Suite } from '../suite';
import { formOf, probe } from './probe';
import { type Finding, notChecked, type PreflightRow, row } from './row';

/** An operation that only one deployment has, and that does nothing for an entitlement that nobody has. */
const ONLY_IN: Readonly<Record<Deployment, OperationId>> = { ssp: 'gatewayUpdate', 'non-ssp': 'tpesSuspend' };
const NAME: Readonly<Record<Deployment, string>> = { ssp: 'SSP', 'non-ssp': 'non-SSP' };

/**
 * Looks whether the platform is deployed as `OPENTV_DEPLOYMENT` says: suspends an entitlement that nobody has, in the way of
 * either deployment, and compares how it is refused with what a path gets that exists nowhere
 * (docs/spec/opentv-platform.md, "Two deployments").
 */
export async function deploymentRow(suite: Suite, origin: CallOrigin): Promise<PreflightRow> {
  if (suite.configuration.readOnly)
    return notChecked('OpenTV Platform: deployment', 'not asked, because of --read-only');
  return row('OpenTV Platform: deployment', ['*'], async (): Promise<Finding> => {
    const { deployment } = suite;
    const other = deployment === 'ssp' ? 'non-ssp' : 'ssp';
    const [own, others] = [await exists(suite, origin, deployment), await exists(suite, origin, other)];
    if (own) return { verdict: 'ok', found: `it has the calls of ${NAME[deployment]} deployments` };
    if (!others)
      return {
        verdict: 'not checked',
        found: 'cannot tell: it answers the calls of either deployment as it does one that exists nowhere',
      };
    return {
      verdict: 'failed',
      found: `it has the calls of ${NAME[other]} deployments, and not those of ${NAME[deployment]} ones`,
      advice: `Is OPENTV_DEPLOYMENT=${other} meant? Where its calls are elsewhere, say so in an overlay (OPENTV_CONTRACT).`,
    };
  });
}

async function exists(suite: Suite, origin: CallOrigin, deployment: Deployment): Promise<boolean> {
  const operation = suite.contract.operation(ONLY_IN[deployment]);
  const { method } = operation;
  const path = operation.buildPath({ entitlementId: `unknown-${randomUUID()}` }, deployment);
  const body = deployment === 'ssp' ? { body: { status: 'SUSPENDED' } } : {};
  const asked = await probe(suite, origin, { method, path, ...body });
  if ([405, 501].includes(asked.status)) return false;
  const nowhere = await probe(suite, origin, { method, path: `${path}/no-such-call-${randomUUID()}`, ...body });
  return formOf(asked) !== formOf(nowhere);
}
