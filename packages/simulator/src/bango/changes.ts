import { findRow, type LifecycleEvent, type LifecycleRow, type ProcessingMode, restamp } from '../lifecycle';
import { processingModeOf } from '../merchants';
import { planNotification } from './notifications';
import type { BangoParts } from './parts';
import type { BangoRecord } from './record';
import { Refusal } from './refusal';

/** The call that causes a change. */
export interface Cause {
  /** The caller's `x-correlation-id`; null where there is none. */
  readonly correlationId: string | null;
  /** Resolves when the caller has its answer: notifications never overtake it. */
  readonly answered: Promise<void>;
}

/** A change that no call asked for: time, a merchant, a person at a merchant's page. */
export const noCall: Cause = { correlationId: null, answered: Promise.resolve() };

/** What is to happen to an entitlement, and the fields that it changes besides state and stamps. */
export interface Change {
  readonly event: LifecycleEvent;
  readonly details?: Partial<Pick<BangoRecord, 'productKey' | 'notificationUrl' | 'dateExpiry' | 'extensionData'>>;
}

/** A change that has taken effect. */
export interface Effect {
  readonly record: BangoRecord;
  /** Resolves when its notifications are delivered or given up. */
  readonly delivered: Promise<void>;
}

/** Puts changes through the life cycle: asks the merchant, changes the record, notifies. */
export class Changes {
  constructor(private readonly parts: BangoParts) {}

  /**
   * Whether an event may happen now, as the reseller asks for it; asks the merchant where it takes part.
   * @throws Refusal where the life cycle does not have the event, or the merchant does not support it or cannot be reached
   */
  permit(record: BangoRecord, change: Change, cause: Cause): LifecycleRow {
    const { merchant } = this.parts.directory.offer(record);
    const { productKey = record.productKey } = change.details ?? {};
    const way = processingModeOf(merchant, change.event, this.parts.directory.offer({ ...record, productKey }).product);
    const row = this.#row(record, change.event, way);
    if (!row) {
      throw this.#refused(record, change, cause, way === 'unsupported' ? merchant.name : null);
    }
    if (change.event !== 'change-metadata') {
      this.#askMerchant(record, change, row, cause);
    }
    return row;
  }

  /**
   * The reseller asks for a change.
   * @returns the row that applies, and the record as it is now: unchanged where the merchant has yet to confirm
   * @throws Refusal; nothing has changed then
   */
  ask(record: BangoRecord, change: Change, cause: Cause): { row: LifecycleRow; record: BangoRecord } {
    const row = this.permit(record, change, cause);
    if (row.way === 'confirmed-later') {
      const confirm = async () => {
        await this.occur(record.entitlementId, change, 'at-once', cause)?.delivered;
      };
      this.parts.confirmations.add({ accountId: record.customerIdentifier, confirm });
      return { row, record };
    }
    return { row, record: this.#carryOut(record, row, change, cause).record };
  }

  /**
   * Something happens at the merchant or by the passing of time: a confirmation, an activation, an end.
   * @param entitlementId Bango's id
   * @returns undefined where the life cycle does not have it (any more): nothing has changed then
   */
  occur(entitlementId: string, change: Change, way: ProcessingMode, cause: Cause): Effect | undefined {
    const record = this.parts.entitlements.get(entitlementId);
    const row = this.#row(record, change.event, way);
    this.parts.calls.told({
      record,
      event: change.event,
      details: change.details ?? {},
      status: row ? 200 : 409,
      correlationId: cause.correlationId,
    });
    return row && this.#carryOut(record, row, change, cause);
  }

  /** Whether the life cycle has this event now, done this way. Changes nothing. */
  allows(record: BangoRecord, event: LifecycleEvent, way: ProcessingMode): boolean {
    return this.#row(record, event, way) !== undefined;
  }

  #row(record: BangoRecord, event: LifecycleEvent, way: ProcessingMode | 'unsupported'): LifecycleRow | undefined {
    const row = way === 'unsupported' ? undefined : findRow(record.status, event, way);
    const { transition } = this.parts.seams;
    return transition ? transition(record, event, row) : row;
  }

  #askMerchant(record: BangoRecord, { event, details = {} }: Change, row: LifecycleRow, cause: Cause): void {
    const reached = !this.parts.faults.merchantUnreachable(record.customerIdentifier);
    const status = reached ? row.answer.status : null;
    this.parts.calls.asked({ record, event, details, status, correlationId: cause.correlationId });
    if (!reached) {
      throw new Refusal('SERVICE_UNAVAILABLE', 'The merchant cannot be reached.', 'MERCHANT');
    }
  }

  #refused(record: BangoRecord, { event, details = {} }: Change, cause: Cause, unsupportedBy: string | null): Refusal {
    if (unsupportedBy === null) {
      return new Refusal('CONFLICT', `An entitlement that is ${record.status} does not allow ${event}.`);
    }
    this.parts.calls.asked({ record, event, details, status: 409, correlationId: cause.correlationId });
    return new Refusal('NOT_AVAILABLE', `${unsupportedBy} does not support ${event}.`, 'MERCHANT');
  }

  #carryOut(record: BangoRecord, row: LifecycleRow, { details }: Change, cause: Cause): Effect {
    const { clocks, entitlements, outbox, seams } = this.parts;
    const nothingChanges = row.to === record.status && row.reason === null;
    const now = clocks.now(record.customerIdentifier);
    const changed = nothingChanges ? record : { ...record, ...restamp(record, row, now), ...details, status: row.to };
    if (!nothingChanges) {
      entitlements.replace(seams.stored ? seams.stored(changed) : changed);
    }
    const due = row.reason === null ? [] : [planNotification(changed, row.reason, cause.correlationId)];
    const planned = seams.notifications ? seams.notifications(changed, due) : due;
    return { record: changed, delivered: outbox.send(planned, cause.answered) };
  }
}
