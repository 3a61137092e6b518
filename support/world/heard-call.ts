import type { Exchange } from '@opentv-bango/evidence';
import type { ReceivedCall } from '../crm-endpoint';
import type { Notification } from '../subscriptions';

/** A call to the CRM that concerns a scenario: as it came, as it is recorded, and what it says in canonical names. */
export interface HeardCall {
  call: ReceivedCall;
  exchange: Exchange;
  content: Notification & { newProductId?: string };
}
