import type { CoordinatorContext } from '@cucumber/cucumber/api';
import { putExpiredTokensLast } from './expired-tokens-last';
import { notifyParent } from './notify-parent';
import { type Selection, select } from './selection';

/**
 * What `certify` adds to the process of a leg: the choice and order of what runs, and each message is told to `certify`
 * meanwhile.
 */
export function coordinate(context: CoordinatorContext<Partial<Selection>>): void {
  select(context);
  context.transform('pickles:order', putExpiredTokensLast);
  context.on('message', notifyParent);
}
