import { UserError } from '@opentv-bango/contract';
import { isOngoing, type LifecycleEvent } from '../lifecycle';
import { processingModeOf } from '../merchants';
import { askAuthorisation } from './authorisation';
import type { Credentials } from './basic-authentication';
import { type Change, type Changes, type Effect, noCall } from './changes';
import type { BangoParts } from './parts';
import type { BangoRecord } from './record';
import { Refusal } from './refusal';

/** A change that a subscriber makes at the merchant. */
export interface MerchantChange {
  readonly action: 'cancel' | 'change-product' | 'suspend' | 'resume';
  /** With `change-product`: the product of the same merchant that is chosen. */
  readonly productKey?: string;
}

/** A change at the merchant that cannot be made: unknown entitlement or product, wrong state, or not supported. */
export class MerchantChangeRefused extends UserError {
  constructor(message: string) {
    super('MERCHANT_CHANGE_REFUSED', message);
  }
}

/** What happens without the reseller asking for it: at the merchant, and by the passing of time. */
export class MerchantSide {
  constructor(
    private readonly parts: BangoParts,
    private readonly changes: Changes,
    private readonly credentials: Credentials,
  ) {}

  /** The subscriber completed the activation; undefined where there is nothing to activate. */
  activate(entitlementId: string): Effect | undefined {
    return this.changes.occur(entitlementId, { event: 'activate' }, 'at-once', noCall);
  }

  /**
   * The subscriber makes a change at the merchant. For a product change OPF is asked first.
   * @returns whether it was allowed; resolves when the change is notified
   * @throws MerchantChangeRefused; nothing has changed then
   */
  async change(record: BangoRecord, wanted: MerchantChange): Promise<{ allowed: boolean }> {
    const change = this.#changeOf(record, wanted);
    const way = this.#processingModeOf(record, change.event);
    if (!this.changes.allows(record, change.event, way)) {
      throw this.#notNow(record, change.event);
    }
    if (wanted.productKey !== undefined && change.event === 'change-product') {
      const said = await askAuthorisation(record, wanted.productKey, this.credentials);
      const { authorised } = this.parts.seams;
      if (!(authorised ? authorised(record, said) : said)) {
        return { allowed: false };
      }
    }
    const effect = this.changes.occur(record.entitlementId, change, way, noCall);
    if (!effect) {
      throw this.#notNow(record, change.event);
    }
    await effect.delivered;
    return { allowed: true };
  }

  /** Makes what has fallen due by the account's clock; resolves when it is notified. */
  async applyDue(accountId: string): Promise<void> {
    const now = this.parts.clocks.now(accountId).getTime();
    const effects = this.parts.entitlements.ofCustomer(accountId).map((record) => {
      const event = eventDue(record, now);
      return event && this.changes.occur(record.entitlementId, { event }, 'at-once', noCall);
    });
    await Promise.all(effects.map((effect) => effect?.delivered));
  }

  #changeOf(record: BangoRecord, { action, productKey }: MerchantChange): Change {
    if (action !== 'change-product') {
      return { event: action };
    }
    if (productKey === undefined) {
      throw new MerchantChangeRefused('A product change needs the product that is chosen.');
    }
    if (productKey === record.productKey) {
      throw new MerchantChangeRefused(`The subscription is for ${productKey} already.`);
    }
    this.#checkProduct(record, productKey);
    return { event: action, details: { productKey } };
  }

  #checkProduct(record: BangoRecord, productKey: string): void {
    try {
      this.parts.directory.offer({ ...record, productKey });
    } catch (error) {
      throw error instanceof Refusal ? new MerchantChangeRefused(error.message) : error;
    }
  }

  /** The merchant has nobody to wait for: what it confirms later to others is done at once here. */
  #processingModeOf(record: BangoRecord, event: LifecycleEvent): 'at-once' | 'end-of-period' {
    const { merchant } = this.parts.directory.offer(record);
    const way = processingModeOf(merchant, event);
    if (way === 'unsupported') {
      throw new MerchantChangeRefused(`${merchant.name} does not support ${event}.`);
    }
    return way === 'end-of-period' ? 'end-of-period' : 'at-once';
  }

  #notNow({ entitlementId, status }: BangoRecord, event: LifecycleEvent): MerchantChangeRefused {
    return new MerchantChangeRefused(`Entitlement ${entitlementId} is ${status}, which does not allow ${event}.`);
  }
}

function eventDue(record: BangoRecord, now: number): 'end-of-period' | 'expire' | undefined {
  if (!isOngoing(record.status)) {
    return undefined;
  }
  if (record.status === 'ACTIVE-ENDING' && isPast(record.dateEnded, now)) {
    return 'end-of-period';
  }
  return isPast(record.dateExpiry, now) ? 'expire' : undefined;
}

function isPast(date: string | null, now: number): boolean {
  return date !== null && Date.parse(date) <= now;
}
