import { randomUUID } from 'node:crypto';
import { findRow, firstStamps, isOngoing, type LifecycleRow } from '../../lifecycle';
import { processingModeOf } from '../../merchants';
import { type OperationAnswer, recordAnswer } from '../answers';
import type { Offer } from '../merchant-directory';
import type { BangoParts } from '../parts';
import type { BangoRecord } from '../record';
import { Refusal } from '../refusal';
import { type CreateRequest, checked, createRequest } from '../requests';
import type { Call } from './call';

/** `POST /v1/entitlement`. */
export class Creation {
  constructor(private readonly parts: BangoParts) {}

  /**
   * Makes an entitlement: active, pending with an activation URL, or failed where the merchant cannot be reached.
   * @throws Refusal
   */
  run({ body, cause }: Call): OperationAnswer {
    const { entitlements, directory, faults, calls, outbox, seams } = this.parts;
    const request = checked(createRequest, body);
    const offer = directory.offer(request);
    const same = this.#sameAgain(request, offer);
    if (same) {
      return recordAnswer(
        { status: 202, responseCode: 'CLIENT_ACTION_REQUIRED' },
        same,
        this.parts.links.parameters(this.parts.links.current('activate', same)),
      );
    }
    const refusal =
      this.#ongoingDuplicate(request) ?? this.#secondRefused(request, offer) ?? this.#limitReached(request, offer);
    const reached = refusal !== undefined || !faults.merchantUnreachable(request.customerIdentifier);
    const way = reached ? processingModeOf(offer.merchant, 'create') : 'unreachable';
    const found = refusal || way === 'unsupported' ? undefined : findRow(null, 'create', way);
    const draft = this.#draft(request, found?.to ?? 'PENDING');
    const row = seams.transition ? seams.transition(draft, 'create', found) : found;
    calls.asked({
      record: draft,
      event: 'create',
      details: {},
      status: reached ? (row?.answer.status ?? 409) : null,
      correlationId: cause.correlationId,
    });
    if (!row) {
      throw refusal ?? new Refusal('CONFLICT', 'The entitlement cannot be created.');
    }
    const record = row === found ? draft : this.#draft(request, row.to);
    entitlements.add(seams.stored ? seams.stored(record) : record);
    void outbox.send(seams.notifications ? seams.notifications(record, []) : [], cause.answered);
    return this.#answer(row, record);
  }

  #answer(row: LifecycleRow, record: BangoRecord): OperationAnswer {
    if (row.to === 'FAILED') {
      const { body } = new Refusal('SERVICE_UNAVAILABLE', 'The merchant cannot be reached.', 'MERCHANT');
      return { record, answer: { status: row.answer.status, body: { ...body, ...record } } };
    }
    const { links } = this.parts;
    const parameters = row.to === 'PENDING' ? links.parameters(links.current('activate', record)) : undefined;
    return recordAnswer(row.answer, record, parameters);
  }

  #draft(request: CreateRequest, status: BangoRecord['status']): BangoRecord {
    const { clocks, entitlements } = this.parts;
    const { customerIdentifier, merchantAccountKey, productKey, notificationUrl } = request;
    return {
      entitlementId: randomUUID(),
      externalEntitlementId: request.externalEntitlementId ?? null,
      sharedCustomerId: entitlements.sharedCustomerId(customerIdentifier),
      customerIdentifier,
      merchantAccountKey,
      productKey,
      status,
      notificationUrl,
      extensionData: request.extensionData ?? null,
      ...firstStamps(status, clocks.now(customerIdentifier), request.dateExpiry ?? null),
    };
  }

  #ongoingDuplicate({ externalEntitlementId, customerIdentifier }: CreateRequest): Refusal | undefined {
    const twin = externalEntitlementId ? this.parts.entitlements.findExternal(externalEntitlementId) : undefined;
    return twin && twin.customerIdentifier === customerIdentifier && isOngoing(twin.status)
      ? new Refusal('ALREADY_EXISTS', `The external entitlement id ${externalEntitlementId} is in use.`)
      : undefined;
  }

  /** One entitlement per customer and merchant, as the older API has it (docs/spec/bango.md, "Entitlement states"). */
  #sameAgain({ customerIdentifier, productKey }: CreateRequest, { merchant }: Offer): BangoRecord | undefined {
    if (merchant.secondPurchase !== 'same-while-pending') {
      return undefined;
    }
    return this.#livingOf(customerIdentifier, merchant.merchantAccountKey).find(
      (record) => record.status === 'PENDING' && record.productKey === productKey,
    );
  }

  #secondRefused({ customerIdentifier }: CreateRequest, { merchant }: Offer): Refusal | undefined {
    const isLimited = merchant.secondPurchase !== undefined && merchant.secondPurchase !== 'own';
    return isLimited && this.#livingOf(customerIdentifier, merchant.merchantAccountKey).length > 0
      ? new Refusal('BAD_REQUEST', `The customer has a subscription to ${merchant.name} already.`)
      : undefined;
  }

  #livingOf(customerIdentifier: string, merchantAccountKey: string): BangoRecord[] {
    return this.parts.entitlements
      .ofCustomer(customerIdentifier)
      .filter((record) => record.merchantAccountKey === merchantAccountKey && isOngoing(record.status));
  }

  #limitReached({ customerIdentifier }: CreateRequest, { merchant }: Offer): Refusal | undefined {
    const limit = merchant.limitPerCustomer;
    const living = this.#livingOf(customerIdentifier, merchant.merchantAccountKey);
    return limit !== undefined && living.length >= limit
      ? new Refusal('ALREADY_EXISTS', `${merchant.name} allows no more than ${limit} at a time.`, 'MERCHANT')
      : undefined;
  }
}
