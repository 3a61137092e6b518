import { type OperationAnswer, recordAnswer } from '../answers';
import type { Change, Changes } from '../changes';
import type { BangoParts } from '../parts';
import type { BangoRecord } from '../record';
import { checked, type TerminationRequest, terminationRequest, type UpdateRequest, updateRequest } from '../requests';
import type { Call } from './call';

/** The operations that change an entitlement: update, cancel, revoke. */
export class Changing {
  constructor(
    private readonly parts: BangoParts,
    private readonly changes: Changes,
  ) {}

  /**
   * `PATCH /v1/entitlement`: product, suspension and resumption, or metadata.
   * A change to the product that it already has is answered 200 and does nothing (assumed).
   * @throws Refusal
   */
  update({ body, cause }: Call): OperationAnswer {
    const request = checked(updateRequest, body);
    const record = this.parts.entitlements.get(request.entitlementId);
    const change = changeOf(request, record);
    if (change.event === 'change-product' && request.productKey !== undefined) {
      this.parts.directory.offer({ ...record, productKey: request.productKey });
    }
    if (request.productKey === record.productKey && this.changes.allows(record, 'change-product', 'at-once')) {
      return recordAnswer({ status: 200, responseCode: 'OK' }, record);
    }
    return this.#ask(record, change, cause);
  }

  /**
   * `POST /v1/entitlement/cancel/{id}`.
   * @throws Refusal
   */
  cancel(call: Call): OperationAnswer {
    return this.#terminate(call, 'cancel');
  }

  /**
   * `POST /v1/entitlement/revoke/{id}`.
   * @throws Refusal
   */
  revoke(call: Call): OperationAnswer {
    return this.#terminate(call, 'revoke');
  }

  #terminate({ id, body, cause }: Call, event: 'cancel' | 'revoke'): OperationAnswer {
    const reason = checked(terminationRequest, body ?? {});
    const record = this.parts.entitlements.get(id);
    return this.#ask(record, { event, details: { extensionData: withReason(record, reason) } }, cause);
  }

  #ask(record: BangoRecord, change: Change, cause: Call['cause']): OperationAnswer {
    const { row, record: changed } = this.changes.ask(record, change, cause);
    const { links } = this.parts;
    const needsCustomer = row.event === 'change-product' && row.to === 'PENDING';
    return recordAnswer(
      row.answer,
      changed,
      needsCustomer ? links.parameters(links.current('activate', changed)) : undefined,
    );
  }
}

function changeOf({ productKey, entitlementBenefits, ...metadata }: UpdateRequest, record: BangoRecord): Change {
  if (productKey !== undefined) {
    return { event: 'change-product', details: { productKey } };
  }
  if (entitlementBenefits !== undefined) {
    return { event: entitlementBenefits === 'SUSPENDED' ? 'suspend' : 'resume' };
  }
  const { notificationUrl = record.notificationUrl, dateExpiry = record.dateExpiry } = metadata;
  const extensionData = { ...record.extensionData, ...metadata.extensionData };
  return { event: 'change-metadata', details: { notificationUrl, dateExpiry, extensionData } };
}

/** The reason is kept in `extensionData`, as Bango's cancellation pages say. */
function withReason(record: BangoRecord, reason: TerminationRequest): BangoRecord['extensionData'] {
  return Object.keys(reason).length === 0 ? record.extensionData : { ...record.extensionData, ...reason };
}
