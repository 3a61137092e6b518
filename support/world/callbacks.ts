import type { Exchange } from '@opentv-bango/evidence';
import type { ReceivedCall } from '../crm-endpoint';
import type { Notification } from '../subscriptions';

/** A call that the CRM received and that concerns a scenario: as it came, as it is recorded, and in canonical names. */
export interface ReceivedCallback {
  call: ReceivedCall;
  exchange: Exchange;
  content: Notification & { newProductId?: string };
}

/** The calls that the CRM received about a scenario. */
export class ReceivedCallbacks {
  /** In the order of arrival. */
  readonly all: ReceivedCallback[] = [];
  /** Up to where the CRM endpoint's list was read. */
  lastSeq = 0;
  /** Whether the scenario itself asks for a doubled notification. */
  duplicatesExpected = false;
  #beforeAction = 0;

  /** Notes that an action begins: `sinceAction` counts from here. */
  beginAction(): void {
    this.#beforeAction = this.all.length;
  }

  /** Those that came after the last action began. */
  get sinceAction(): ReceivedCallback[] {
    return this.all.slice(this.#beforeAction);
  }
}
