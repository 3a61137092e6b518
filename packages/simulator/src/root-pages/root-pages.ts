import type { Contract, Deployment, Release } from '@opentv-bango/contract';
import type { describeBehaviour } from './describe-behaviour';

/** What is the same for the whole simulator. */
export interface SimulatorFacts {
  /** Keycloak's. */
  readonly realm: string;
  readonly deployment: Deployment;
  readonly release: Release;
  /** Base URLs, without a closing slash. */
  readonly addresses: Readonly<Record<ListenerName, string>>;
  /** Names of the defects that it was started with. */
  readonly defects: readonly string[];
  readonly products: readonly {
    readonly productId: string;
    readonly title: string;
    readonly capability: string;
    readonly behaviour: Parameters<typeof describeBehaviour>[0];
  }[];
}

export type ListenerName = 'opf' | 'bango' | 'merchant' | 'control';

/** The root page of one address: what it is, and how it is used. */
export interface RootPage {
  readonly name: string;
  readonly about: string;
  /** What to do first, in order. */
  readonly steps: readonly string[];
  /** A command line to copy; null where there is none. */
  readonly command: string | null;
  /** What can be called, where more is known of it than its path. */
  readonly operations: readonly { readonly method: string; readonly path: string; readonly summary: string }[];
}

/** The root pages of the four addresses. */
export function rootPagesOf(contract: Contract, facts: SimulatorFacts): Record<ListenerName, RootPage> {
  const { addresses, deployment, realm } = facts;
  const operations = contract.operations(deployment).map(({ method, path, summary }) => ({ method, path, summary }));
  const token = contract.operation('keycloakToken').buildPath({ realm });
  return {
    opf: {
      name: 'OpenTV Platform',
      about:
        'OpenTV Platform and its Keycloak, as a CRM calls them. Every token, tenant and argument is checked, Bango is told of every change, and the CRM of what Bango reports.',
      steps: [
        'Start from the variables that were printed when the simulator was started: they name tenant, user, client and secrets.',
        'Get a token with the command below, and send it with every call as Authorization: Bearer, with nv-tenant-id and an x-correlation-id.',
        'Create an account, buy a product of the list, and open the activation URL.',
      ],
      command: `curl ${addresses.opf}${token} -d grant_type=password -d username="$OPENTV_USERNAME" -d password="$OPENTV_PASSWORD" -d client_id="$OPENTV_CLIENT_ID" -d client_secret="$OPENTV_CLIENT_SECRET"`,
      operations,
    },
    bango: {
      name: 'Bango',
      about:
        "Bango's Reseller API, which OpenTV Platform calls for everything that it changes. A CRM need not call it: it is open to you so that you can see that both sides agree.",
      steps: [
        'Ask with BANGO_USERNAME and BANGO_PASSWORD, as they were printed when the simulator was started.',
        'A customer is an account of OpenTV Platform: report lists what one has.',
      ],
      command: `curl -u "$BANGO_USERNAME:$BANGO_PASSWORD" ${addresses.bango}/v1/echo/hello`,
      operations: [],
    },
    merchant: {
      name: 'Merchant pages',
      about:
        'The pages of the simulated merchants, on which a subscriber activates, recovers or changes a subscription.',
      steps: [
        `Buy a product at ${addresses.opf}. The answer, or activation info, holds a link to a page here.`,
        'Open it in this browser and do what the subscriber would do; then look at the entitlement again.',
      ],
      command: null,
      operations: [],
    },
    control: {
      name: 'Control',
      about:
        'For rehearsals only: moves the time of an account, acts as the merchant, breaks a call, tells every call that was made. No real platform has it.',
      steps: ['docs/architecture.md, "Control", says what each call does.'],
      command: `curl ${addresses.control}/_simulator/journal`,
      operations: [],
    },
  };
}
