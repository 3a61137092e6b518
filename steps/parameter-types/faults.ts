import { defineWords } from './define-words';

/** What the simulator makes Bango do, by what a scenario says of Bango. */
export type Fault = 'throttled' | 'maintenance' | 'merchant-unreachable';

defineWords<Fault>('fault', {
  'limits the number of requests': 'throttled',
  'is in maintenance': 'maintenance',
  'cannot reach the merchant': 'merchant-unreachable',
});
