import type { Merchant } from '../merchants';

/** How a merchant behaves, without what it looks like. */
export type Behaviour = Pick<Merchant, 'activation' | 'cancel' | 'revoke' | 'suspend' | 'resume' | 'changeProduct'> &
  Partial<Pick<Merchant, 'limitPerCustomer'>>;

const ACTIVATION: Record<Merchant['activation'], string> = {
  'at-once': 'active at once',
  'on-open': 'active when its activation URL is opened',
  'on-click': 'active when the subscriber presses a button',
};

const OPERATIONS = {
  cancel: 'cancel',
  revoke: 'revoke',
  suspend: 'suspend',
  resume: 'resume',
  changeProduct: 'change product',
} as const;

const WAYS: Record<string, string> = {
  'confirmed-later': 'confirmed later',
  'end-of-period': 'takes effect at the end of the period',
  unsupported: 'not supported',
};

/** A merchant's behaviour in words: how a product becomes active, and what does not take effect at once. */
export function describeBehaviour(behaviour: Behaviour): string {
  const byWay = new Map<string, string[]>();
  for (const [key, name] of Object.entries(OPERATIONS) as [keyof typeof OPERATIONS, string][]) {
    const way = behaviour[key];
    if (way !== 'at-once') byWay.set(way, [...(byWay.get(way) ?? []), name]);
  }
  const exceptions = [...byWay].map(([way, names]) => `${names.join(', ')}: ${WAYS[way] ?? way}`);
  const { limitPerCustomer: limit } = behaviour;
  return [
    ACTIVATION[behaviour.activation],
    ...exceptions,
    ...(limit === undefined ? [] : [`at most ${limit} for a customer`]),
  ].join('; ');
}
