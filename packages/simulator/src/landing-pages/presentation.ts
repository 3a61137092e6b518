import type { EntitlementStatus } from '../lifecycle';
import type { Merchant } from '../merchants';
import type { Subscription } from './visit';

/** How a merchant looks at the head of its pages. */
export interface Brand {
  readonly name: string;
  readonly tagline: string;
  readonly colour: string;
  readonly initials: string;
}

/** Where no merchant is known: the portal that all of them share. */
export const portal: Brand = {
  name: 'Merchant portal',
  tagline: 'Subscriptions of partners',
  colour: '#33415c',
  initials: 'M',
};

/** A merchant's brand. */
export function brandOf({ name, tagline, colour }: Merchant): Brand {
  const initials = name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return { name, tagline, colour, initials };
}

const words: Record<EntitlementStatus, string> = {
  PENDING: 'Waiting for you to activate it',
  ACTIVE: 'Active',
  'ACTIVE-ENDING': 'Active until its end',
  SUSPENDED: 'Paused',
  CANCELLED: 'Ended',
  REVOKED: 'Ended',
  FAILED: 'Not set up',
};

/** What the details on a page show. */
export function detailsOf({ product, status, reference, endsAt }: Subscription): object {
  const until = endsAt === null ? '' : ` (${endsAt.slice(0, 10)})`;
  return { product, reference, statusText: `${words[status]}${until}` };
}
