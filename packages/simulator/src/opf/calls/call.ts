import type { Operation, OperationId } from '@opentv-bango/contract';
import type { SeamRequest } from '../../seams';
import type { Tenant } from '../store';

/** A call of the CRM whose token, tenant and arguments are accepted. Names are canonical. */
export interface Call {
  readonly operation: Operation<OperationId>;
  readonly tenant: Tenant;
  readonly correlationId: string | null;
  readonly request: SeamRequest;
  /** The body's fields; none where there is no body. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** A field of the body that is text; undefined where it is absent. The contract has checked its type. */
export function textIn(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' ? value : undefined;
}

/** A field that the contract requires. */
export function requiredText(body: Readonly<Record<string, unknown>>, name: string): string {
  return textIn(body, name) ?? '';
}
