import type { CoordinatorContext } from '@cucumber/cucumber/api';
import { type Selection, select } from './selection';
import { tellParent } from './tell-parent';
import { waitForExpiry } from './wait-for-expiry';

/**
 * What `certify` adds to the process of a leg: the choice and order of what runs, and each message is told to `certify`
 * meanwhile.
 */
export function coordinate(context: CoordinatorContext<Partial<Selection>>): void {
  select(context);
  context.transform('pickles:order', waitForExpiry);
  context.on('message', tellParent);
}
