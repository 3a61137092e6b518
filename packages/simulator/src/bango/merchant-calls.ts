import type { Journal, Party } from '../journal';
import type { LifecycleEvent } from '../lifecycle';
import type { BangoRecord } from './record';

/** Where calls are noted. */
export type Recorder = Pick<Journal, 'record'>;

/** What was said between Bango and a merchant. */
export interface MerchantCall {
  readonly record: BangoRecord;
  readonly event: LifecycleEvent;
  /** What the caller wants, besides the event. */
  readonly details: Readonly<Record<string, unknown>>;
  /** 2xx, or the refusal; null where the merchant could not be reached. */
  readonly status: number | null;
  readonly correlationId: string | null;
}

/**
 * Notes calls between Bango and its merchants. They are made inside this process, so no listener sees them; their URLs
 * have the scheme `merchant:` to say so.
 */
export class MerchantCalls {
  constructor(private readonly journal: Recorder) {}

  /** Bango asks a merchant to carry an event out. */
  asked(call: MerchantCall): void {
    this.#note('Bango', 'merchant', call);
  }

  /** A merchant tells Bango that an event has been carried out: confirmed, or started at the merchant. */
  told(call: MerchantCall): void {
    this.#note('merchant', 'Bango', call);
  }

  #note(from: Party, to: Party, { record, event, details, status, correlationId }: MerchantCall): void {
    this.journal.record({
      at: new Date().toISOString(),
      durationMs: 0,
      from,
      to,
      method: 'POST',
      url: `merchant://${record.merchantAccountKey}/subscriptions/${record.entitlementId}/${event}`,
      requestHeaders: {},
      requestBody: { productKey: record.productKey, ...details },
      status,
      responseHeaders: {},
      responseBody: null,
      correlationId,
      accountId: record.customerIdentifier,
      entitlementId: record.externalEntitlementId,
    });
  }
}
