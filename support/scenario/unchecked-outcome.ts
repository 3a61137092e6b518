import type { ActionName } from '../opf';
import type { CertificationWorld } from '../world/world';

const CHANGES: ReadonlySet<ActionName> = new Set([
  'cancel',
  'revoke',
  'suspend',
  'resume',
  'change-product',
  'delete',
  'delete-all-of-account',
  'cancel-account',
  'delete-account',
]);

/**
 * Whether the scenario says nothing of what its last request made: the platform accepted a change, and no step looked
 * afterwards. What stands at the end can then be compared with nothing.
 */
export function isOutcomeUnchecked({ requests, observations }: CertificationWorld): boolean {
  const { latest } = requests;
  if (latest === null || observations.requestBeforeSnapshot === latest) return false;
  const { status } = latest.answer;
  return CHANGES.has(latest.action.name) && status >= 200 && status < 300;
}
