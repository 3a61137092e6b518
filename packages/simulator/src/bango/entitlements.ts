import { randomUUID } from 'node:crypto';
import type { BangoRecord } from './record';
import { Refusal } from './refusal';

/** What Bango keeps: the records, found by either side's id or by customer. */
export class Entitlements {
  readonly #records = new Map<string, BangoRecord>();
  readonly #byExternalId = new Map<string, string>();
  readonly #ofCustomer = new Map<string, string[]>();
  readonly #sharedCustomerIds = new Map<string, string>();

  /** Keeps a new record. An external id that was used before now finds the new one. */
  add(record: BangoRecord): void {
    this.#records.set(record.entitlementId, record);
    this.#ofCustomer.set(record.customerIdentifier, [
      ...(this.#ofCustomer.get(record.customerIdentifier) ?? []),
      record.entitlementId,
    ]);
    if (record.externalEntitlementId !== null) {
      this.#byExternalId.set(record.externalEntitlementId, record.entitlementId);
    }
  }

  /** Keeps the next version of a record. */
  replace(record: BangoRecord): void {
    this.#records.set(record.entitlementId, record);
  }

  /**
   * @param entitlementId Bango's id
   * @throws Refusal (`NOT_FOUND`)
   */
  get(entitlementId: string): BangoRecord {
    const record = this.find(entitlementId);
    if (!record) {
      throw new Refusal('NOT_FOUND', `There is no entitlement ${entitlementId}.`);
    }
    return record;
  }

  /** @param entitlementId Bango's id */
  find(entitlementId: string): BangoRecord | undefined {
    return this.#records.get(entitlementId);
  }

  /** @param externalEntitlementId the reseller's id, here OPF's */
  findExternal(externalEntitlementId: string): BangoRecord | undefined {
    const id = this.#byExternalId.get(externalEntitlementId);
    return id === undefined ? undefined : this.#records.get(id);
  }

  /** A customer's records, oldest first. */
  ofCustomer(customerIdentifier: string): BangoRecord[] {
    return (this.#ofCustomer.get(customerIdentifier) ?? []).map((id) => this.get(id));
  }

  /** The id that Bango shares with merchants for a customer; always the same one. */
  sharedCustomerId(customerIdentifier: string): string {
    const known = this.#sharedCustomerIds.get(customerIdentifier);
    if (known !== undefined) {
      return known;
    }
    const made = randomUUID();
    this.#sharedCustomerIds.set(customerIdentifier, made);
    return made;
  }
}
