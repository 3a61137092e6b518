import { type OperationAnswer, recordAnswer } from '../answers';
import type { BangoParts } from '../parts';
import { checked, reportRequest } from '../requests';
import type { Call } from './call';

const ok = { status: 200, responseCode: 'OK' };

/** The operations that change nothing and need no merchant: `echo`, `get`, `report`. */
export class Reading {
  constructor(private readonly parts: BangoParts) {}

  /** `GET /v1/echo/{id}`: Bango's "0 - Connectivity Test". */
  echo({ id }: Call): OperationAnswer {
    return { record: null, answer: { status: 200, body: { responseCode: 'OK', responseMessage: 'Success', id } } };
  }

  /**
   * `GET /v1/entitlement/{id}`.
   * @throws Refusal (`NOT_FOUND`)
   */
  get({ id }: Call): OperationAnswer {
    return recordAnswer(ok, this.parts.entitlements.get(id));
  }

  /**
   * `POST /v1/entitlement/report`: a customer's entitlements, oldest first, narrowed by product and status.
   * @throws Refusal (`BAD_REQUEST`)
   */
  report({ body }: Call): OperationAnswer {
    const { customerIdentifier, productKey, status } = checked(reportRequest, body);
    const found = this.parts.entitlements
      .ofCustomer(customerIdentifier)
      .filter((record) => productKey === undefined || record.productKey === productKey)
      .filter((record) => status === undefined || record.status === status);
    const { report } = this.parts.seams;
    const entitlements = report ? report(found) : found;
    return {
      record: null,
      answer: { status: 200, body: { responseCode: 'OK', responseMessage: 'Success', entitlements } },
    };
  }
}
