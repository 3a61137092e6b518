import type { Contract, Deployment } from '@opentv-bango/contract';
import type { CallJournal } from '../journal';
import { PLATFORM_AGENT } from '../opf';
import { createListener, type Listener, type Subject } from '../server';

/** The simulator's four addresses. */
export interface Listeners {
  readonly opf: Listener;
  readonly bango: Listener;
  readonly merchant: Listener;
  readonly control: Listener;
}

/** Where the listeners are to be. `port` 0: free ports. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

/** Makes the listeners; routes are added before {@link listenAll}. */
export function createListeners(
  { host, port }: Place,
  journal: CallJournal,
  contract: Contract,
  deployment: Deployment,
): Listeners {
  const at = (offset: number) => ({ host, port: port === 0 ? 0 : port + offset });
  return {
    opf: createListener({
      ...at(0),
      name: 'OpenTV Platform',
      from: 'CRM',
      to: 'OpenTV Platform',
      journal,
      hint: (method, path) => otherDeployment(contract, deployment, method, path),
    }),
    bango: createListener({
      ...at(1),
      name: 'Bango',
      // Whoever checks what Bango knows has the platform's credentials too.
      from: 'tester',
      callers: { [PLATFORM_AGENT]: 'OpenTV Platform' },
      to: 'Bango',
      journal,
      subjectOf: bangoSubject,
    }),
    merchant: createListener({ ...at(2), name: 'The merchant portal', from: 'subscriber', to: 'merchant', journal }),
    control: createListener({
      ...at(3),
      name: "The simulator's control",
      from: 'tester',
      to: 'OpenTV Platform',
      journal: null,
    }),
  };
}

/** Starts all of them; where one cannot, none stays. */
export async function listenAll(listeners: Listeners): Promise<Record<keyof Listeners, string>> {
  const { opf, bango, merchant, control } = listeners;
  const started = await Promise.allSettled([opf, bango, merchant, control].map((listener) => listener.listen()));
  const failed = started.find((result) => result.status === 'rejected');
  if (failed) {
    await Promise.all([opf, bango, merchant, control].map((listener) => listener.close()));
    throw failed.reason;
  }
  return { opf: opf.address(), bango: bango.address(), merchant: merchant.address(), control: control.address() };
}

/** Bango's bodies name OPF's ids in its own way. */
function bangoSubject({ request, response }: { request: unknown; response: unknown }): Subject {
  return {
    accountId: textIn(request, 'customerIdentifier') ?? textIn(response, 'customerIdentifier'),
    entitlementId: textIn(request, 'externalEntitlementId') ?? textIn(response, 'externalEntitlementId'),
  };
}

function textIn(body: unknown, name: string): string | null {
  const value: unknown = body !== null && typeof body === 'object' ? Reflect.get(body, name) : null;
  return typeof value === 'string' ? value : null;
}

function otherDeployment(contract: Contract, deployment: Deployment, method: string, path: string): string | null {
  const elsewhere = contract.match(method, path);
  return elsewhere && !elsewhere.operation.deployments.includes(deployment)
    ? `It exists in the ${elsewhere.operation.deployments.join(' and ')} deployment; this one is ${deployment}.`
    : null;
}
