import type { LifecycleRow } from '../lifecycle';
import type { Links } from './links';
import type { BangoRecord } from './record';
import type { BangoAnswer } from './seams';

/** An answer and the entitlement that it is about; null: none. */
export interface OperationAnswer {
  readonly record: BangoRecord | null;
  readonly answer: BangoAnswer;
}

/** An answer that is a record: response code, where asked for what to do next, and the record itself. */
export function recordAnswer(
  { status, responseCode }: LifecycleRow['answer'],
  record: BangoRecord,
  parameters?: ReturnType<Links['parameters']>,
): OperationAnswer {
  const envelope = {
    responseCode,
    responseMessage: messageOf(status, responseCode),
    ...(parameters && { parameters }),
  };
  return { record, answer: { status, body: { ...envelope, ...record } } };
}

function messageOf(status: number, responseCode: string): string {
  if (responseCode === 'CLIENT_ACTION_REQUIRED') {
    return 'The customer has to open the activation URL.';
  }
  return status === 202 ? 'Accepted. The merchant will confirm.' : 'Success';
}
