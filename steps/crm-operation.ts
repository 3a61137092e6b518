import type { Action } from '../support/opf';
import { request } from '../support/scenario';
import type { CertificationWorld } from '../support/world/world';
import type { Variation } from './parameter-types/variations';

/** Makes what the CRM sends; `values` are the arguments of the step. */
type CrmOperation<Values extends unknown[]> = (world: CertificationWorld, ...values: Values) => Action;

/** A step's function that sends an operation of the CRM. */
export function sends(operation: CrmOperation<[]>) {
  return async function (this: CertificationWorld): Promise<void> {
    await request(this, operation(this));
  };
}

/** The same for a step whose text ends with a variation: the request is different, or wrong, in one point. */
export function sendsVaried(operation: CrmOperation<[]>) {
  return async function (this: CertificationWorld, variation: Variation): Promise<void> {
    await request(this, operation(this), await variation.options(this));
  };
}

/** A step's function that sends an operation of the CRM with the one argument of the step. */
export function sendsWith<Value>(operation: CrmOperation<[Value]>) {
  return async function (this: CertificationWorld, value: Value): Promise<void> {
    await request(this, operation(this, value));
  };
}

/** The same for a step whose text ends with a variation. */
export function sendsVariedWith<Value>(operation: CrmOperation<[Value]>) {
  return async function (this: CertificationWorld, value: Value, variation: Variation): Promise<void> {
    await request(this, operation(this, value), await variation.options(this));
  };
}
