import type { Exchange } from '@opentv-bango/evidence';
import { callExchange, type ReceivedCall, webhookOf } from '../crm-endpoint';
import type { Notification } from '../subscriptions';
import type { ReceivedCallback } from '../world/callbacks';
import type { CertificationWorld } from '../world/world';

/** Records a call that the CRM received as evidence of the scenario, with what the contract finds wrong in it. */
export function recordCallback(world: CertificationWorld, call: ReceivedCall): ReceivedCallback {
  const { contract, leg, recorder } = world.suite;
  const operation = webhookOf(contract, call);
  const content = operation.decodeRequest(call.body) as Notification;
  const all = call.kind === 'other' ? [] : operation.checkRequest({ headers: call.headers, body: call.body });
  const usual = callExchange(leg, call);
  const exchange: Exchange = {
    ...usual,
    scenarioId: world.scenarioId,
    testCaseStartedId: world.testCaseStartedId,
    phase: world.phase,
    step: world.step,
    operationId: operation.id,
    accountId: textOrNull(content?.accountId),
    entitlementId: textOrNull(content?.entitlementId),
    deviations: all,
    warnings: [
      ...all
        .filter(({ basis }) => basis === 'assumed-shape')
        .map(({ where, message }) => ({ point: where, message: `${where} ${message}` })),
      ...usual.warnings,
    ],
  };
  return { call, content: content ?? {}, exchange: recorder.record(exchange, world.evidence) };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
