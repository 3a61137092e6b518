import { loadContract } from '@opentv-bango/contract';
import { Bango } from '../bango';
import { Clocks } from '../clock';
import { registerControl } from '../control';
import { CallJournal } from '../journal';
import { Keycloak, OPERATOR_ROLE, TokenClocks } from '../keycloak';
import { loadMerchants } from '../merchants';
import { OpenTvPlatform } from '../opf';
import { merchantsAsChosen, Profile } from '../profiles';
import { registerRootPage, rootPagesOf } from '../root-pages';
import { applicable, combineBangoSeams, combineSeams } from '../seams';
import { delayCalls } from '../server';
import { catalogue, platformProducts } from './catalogue';
import { type Addresses, suiteEnvironment } from './environment';
import { BANGO_USERNAME, CLIENT_ID, NOTIFICATION_USERNAME, REALM, TENANTS, USERNAME, VISITOR } from './identities';
import { createListeners, listenAll } from './listeners';
import { completeSecrets, type SimulatorOptions, secret } from './options';

/** A simulator that runs. */
export interface Simulator {
  readonly addresses: Addresses;
  /** The suite's variables for it. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * Starts Keycloak, OpenTV Platform, Bango and merchants on loopback.
 *
 * @throws UserError for a port in use, an overlay that cannot be applied, or an answer that no point accepts
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { deployment = 'ssp', release = '25.12', host = '127.0.0.1', port = 0, contractOverlay } = options;
  const contract = loadContract({
    release,
    ...(contractOverlay === undefined ? {} : { overlayFile: contractOverlay }),
  });
  const profile = new Profile(contract, options.profile, options.answers);
  const merchants = merchantsAsChosen(options.merchants ?? loadMerchants(), profile);
  const secrets = completeSecrets(options.secrets);
  const defects = applicable(options.defects ?? [], deployment, release);
  const changes = defects.map((defect) => defect.seams());
  const seams = combineSeams(changes);
  const journal = new CallJournal();
  const clocks = new Clocks();
  const tokenClocks = new TokenClocks();
  const listeners = createListeners({ host, port }, journal, contract, deployment);
  for (const { app } of [listeners.opf, listeners.bango, listeners.merchant]) delayCalls(app, options.latencyMs ?? 0);
  const notificationCredentials = { username: NOTIFICATION_USERNAME, password: secret() };
  const bangoCredentials = { username: BANGO_USERNAME, password: secrets.bangoPassword };

  const bango = new Bango({
    clocks,
    journal,
    merchants,
    credentials: bangoCredentials,
    notificationCredentials,
    merchantBaseUrl: listeners.merchant.address,
    activationUrlLifetime: options.urlLifetime ?? 3600,
    confirmationDelayMs: options.confirmationDelayMs ?? 150,
    seams: combineBangoSeams(changes.flatMap((change) => change.bango ?? [])),
  });
  const platform = new OpenTvPlatform({
    contract,
    deployment,
    profile,
    seams,
    clocks,
    tokenClocks,
    journal,
    tenantIds: TENANTS,
    products: platformProducts(merchants),
    realm: () => keycloak.realm,
    crmToken: () => keycloak.serviceToken('opentv-platform'),
    bango: { baseUrl: listeners.bango.address, credentials: bangoCredentials },
    baseUrl: listeners.opf.address,
    notificationCredentials,
    crm:
      options.crmCallbackUrl === undefined
        ? null
        : { callbackUrl: options.crmCallbackUrl.replace(/\/+$/, ''), headers: options.crmCallbackHeaders ?? {} },
  });
  const keycloak: Keycloak = new Keycloak({
    contract,
    baseUrl: listeners.opf.address,
    realm: REALM,
    client: { id: CLIENT_ID, secret: secrets.clientSecret },
    users: [
      { username: USERNAME, password: secrets.password, roles: [OPERATOR_ROLE] },
      { username: VISITOR, password: secrets.visitorPassword, roles: ['viewer'] },
    ],
    lifetimes: { access: options.tokenLifetime ?? 300, refresh: options.refreshLifetime ?? 1800 },
    clocks: tokenClocks,
    answered: (form, answer) => platform.tokenAnswered(form, answer),
  });

  const facts = () => ({
    deployment,
    release,
    addresses,
    defects: defects.map(({ name }) => name),
    products: catalogue(merchants),
  });
  const whole = () => ({ ...facts(), realm: REALM });
  for (const name of ['opf', 'bango', 'merchant', 'control'] as const) {
    const { app, routes } = listeners[name];
    registerRootPage(app, { name, rootPages: () => rootPagesOf(contract, whole()), facts: whole, routes });
  }
  keycloak.register(listeners.opf.app);
  platform.register(listeners.opf.app);
  bango.resellerApi(listeners.bango.app);
  bango.merchantPages(listeners.merchant.app);
  registerControl(listeners.control.app, {
    bango,
    platform,
    clocks,
    tokenClocks,
    journal,
    describe: facts,
    crash: async () => {
      await Promise.all([listeners.opf.crash(), listeners.bango.crash(), listeners.merchant.crash()]);
    },
  });
  const addresses = await listenAll(listeners);
  const asksTheCrm = !profile.chose('authorisation-call', 'crm-is-not-asked');
  return {
    addresses,
    environment: suiteEnvironment(addresses, { deployment, release }, secrets, merchants, asksTheCrm),
    async stop() {
      platform.stop();
      await bango.stop();
      await Promise.all(Object.values(listeners).map((listener) => listener.close()));
    },
  };
}
