import type { Contract, Deployment } from '@opentv-bango/contract';
import { createRedactor } from '@opentv-bango/evidence';
import { Accounts } from '../accounts';
import { BangoClient } from '../bango';
import { type Configuration, contractOf } from '../configuration';
import { type CrmInbox, callExchange, type ReceivedCall } from '../crm-endpoint';
import { SetUpProblem } from '../errors';
import { HttpClient } from '../http';
import { TokenSource } from '../keycloak';
import { Ledger } from '../ledger';
import { ActivationUrls, Browser } from '../merchant';
import { OpfClient } from '../opf';
import { type PreflightRow, readStoredPreflight } from '../preflight-record';
import { Recorder } from '../recording';
import { type AccountSettings, SimulatorControl } from '../simulator-control';
import { ProductNaming } from '../subscriptions';

/** What all scenarios of one process share: clients, contract, recorder, ledger. */
export interface Suite {
  configuration: Configuration;
  deployment: Deployment;
  leg: string;
  contract: Contract;
  recorder: Recorder;
  http: HttpClient;
  tokens: TokenSource;
  opf: OpfClient;
  accounts: Accounts;
  ledger: Ledger;
  newBrowser(): Browser;
  activationUrls: ActivationUrls;
  /** Fields that the platform has listed, of those that no page promises. */
  listedFields: Set<string>;
  productNaming: ProductNaming;
  /** Null where Bango's side cannot be seen. */
  bango: BangoClient | null;
  /** Null where the CRM's endpoint cannot be reached by the platform. */
  inbox: CrmInbox | null;
  /** Null on everything but the simulator. */
  control: SimulatorControl | null;
  callbackUrl: string | null;
  /** What a simulator is told of each account. */
  accountSettings: AccountSettings;
  /** What the preflight of this run found; empty where there was none. */
  preflight: PreflightRow[];
  /** Writes what a rehearsal collects of its evidence while a scenario runs; on live all is written at once. */
  writeEvidence(): void;
  close(): Promise<void>;
}

/** Where a process of the suite finds its processContext; made by `certify`, or by the process itself (`stand-alone.ts`). */
export interface ProcessContext {
  runFolder: string;
  leg: string;
  controlUrl: string | null;
  /** Null where notifications cannot be observed. */
  inbox: CrmInbox | null;
  callbackUrl: string | null;
  /** A secret of this run, planted where secrets travel; the finished evidence is searched for it. */
  canary: string | null;
  /** @returns calls to the CRM endpoint that no scenario asked for */
  close(): Promise<readonly ReceivedCall[]>;
}

/**
 * Puts the parts of a process together.
 *
 * @throws SetUpProblem `NO_PLATFORM` when the configuration names no platform
 */
export function createSuite(configuration: Configuration, processContext: ProcessContext): Suite {
  const { connection, deployments, secrets } = configuration;
  const deployment = deployments[0];
  if (!connection || !deployment) throw new SetUpProblem('NO_PLATFORM', 'The configuration names no OpenTV Platform.');
  const contract = contractOf(configuration);
  const live = configuration.target === 'live';
  const recorder = new Recorder(processContext.runFolder, createRedactor({ secrets }), !live);
  const http = new HttpClient(configuration, recorder);
  const tokens = new TokenSource(connection, contract, http);
  const opf = new OpfClient(connection, deployment, contract, tokens, http, configuration.readOnly);
  const ledger = new Ledger(processContext.runFolder, live ? configuration.maxEntitlements : null, live);
  const writeEvidence = (): void => {
    recorder.write();
    ledger.write();
  };
  return {
    configuration,
    deployment,
    leg: processContext.leg,
    contract,
    recorder,
    http,
    tokens,
    opf,
    ledger,
    accounts: new Accounts(configuration, opf, ledger, processContext.leg, processContext.canary),
    newBrowser: () => new Browser(http),
    activationUrls: new ActivationUrls(),
    listedFields: new Set(),
    productNaming: new ProductNaming(Object.values(configuration.products)),
    bango: configuration.bango ? new BangoClient(configuration.bango, http) : null,
    inbox: processContext.inbox,
    control: processContext.controlUrl ? new SimulatorControl(processContext.controlUrl) : null,
    callbackUrl: processContext.callbackUrl,
    accountSettings: {
      confirmations: 'held',
      ...(processContext.callbackUrl ? { crmCallbackUrl: processContext.callbackUrl } : {}),
    },
    preflight: readStoredPreflight(processContext.runFolder),
    writeEvidence,
    async close() {
      http.close();
      const unclaimed = await processContext.close();
      recorder.recordAll(unclaimed.map((call) => callExchange(processContext.leg, call)));
      writeEvidence();
    },
  };
}
