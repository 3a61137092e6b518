import type { Basis, Contract, OperationId } from '@opentv-bango/contract';
import { type Change, changeField, type Passage, type Stream } from '@opentv-bango/simulator';

/**
 * The basis on which a mutant must be detected: for a field, the contract's; for a status, whether success becomes
 * failure; a lost message breaks a rule of the life cycle.
 */
export function basisOf({ place, status, body }: Passage, change: Change, contract: Contract): Basis {
  const { stream, operation } = place;
  if (change.kind === 'dropped') return 'assumed-rule';
  if (change.kind === 'doubled' || change.kind === 'delayed') return 'assumed-shape';
  if (change.kind === 'status')
    return basisOfStatus(status ?? 0, change.status, basisOfAnswers(stream, operation, contract));
  const isForm = ['missing', 'null', 'wrong-type'].includes(change.name);
  if (stream === 'bango-answer') return isForm ? 'assumed-shape' : 'stated';
  const form = change.name === 'missing' ? 'missing' : 'wrong-type';
  const changed = changeField(body, change.path, form);
  if (stream === 'notification') {
    const webhook = contract.webhook('entitlementChanged');
    return strictest(webhook.checkRequest({ body: webhook.encodeRequest(changed) }));
  }
  const { encodeResponse, checkResponse } = bound(contract, operation as OperationId);
  return strictest(checkResponse(status ?? 0, 'application/json', encodeResponse(status ?? 0, changed)));
}

function bound(contract: Contract, operation: OperationId) {
  const found = contract.operation(operation);
  return { encodeResponse: found.encodeResponse.bind(found), checkResponse: found.checkResponse.bind(found) };
}

function basisOfAnswers(stream: Stream, operation: string, contract: Contract): Basis {
  return stream === 'answer' ? contract.operation(operation as OperationId).basis : 'stated';
}

function basisOfStatus(right: number, made: number, basis: Basis): Basis {
  if (right < 300) return made < 300 ? basis : 'stated';
  return made < 300 ? 'assumed-rule' : 'assumed-shape';
}

/** A change that the contract allows is only an assumed shape. */
function strictest(deviations: readonly { basis: Basis }[]): Basis {
  const found = (['stated', 'assumed-rule'] as const).find((basis) => deviations.some((one) => one.basis === basis));
  return found ?? 'assumed-shape';
}
