import { defineWords } from './define-words';

/** What the simulator makes Bango do, by what a scenario says of Bango. */
export type Fault = 'throttled' | 'maintenance' | 'merchant-unreachable';

defineWords<Fault>('fault', {
  'limits the number of requests': 'throttled',
  'is in maintenance': 'maintenance',
  'cannot reach the merchant': 'merchant-unreachable',
});

/** What a step that needs a fault asks the scenario for. */
export const FAULT_GIVEN: Record<Fault, string> = {
  throttled: 'Given Bango limits the number of requests',
  maintenance: 'Given Bango is in maintenance',
  'merchant-unreachable': 'Given Bango cannot reach the merchant',
};
