import { LEG_LABEL } from '@opentv-bango/certification/allure';
import { SECRET_VARIABLES, VARIABLES } from '@opentv-bango/support';
import type { RunContext } from './context';
import { rateShare } from './rate-share';

/** Variables of the run and not of a platform: they apply in a rehearsal too. */
const COUNTS_IN_REHEARSAL = new Set([
  'OPENTV_CONTRACT',
  'CERTIFY_DECLARATION',
  'CERTIFY_WAIT_SECONDS',
  'CERTIFY_QUIET_SECONDS',
  'CERTIFY_TIMEOUT_SECONDS',
  'CERTIFY_RETRIES',
  'CERTIFY_OPERATOR',
  'CERTIFY_TESTER',
  'CERTIFY_ENVIRONMENT',
  'CERTIFY_PLATFORM_VERSION',
]);

/** Where one leg runs. */
export interface LegPlace {
  name: string;
  deployment: string;
  /** Scenarios at a time. */
  workers: number;
  /** The CRM endpoint of a live leg; null where notifications cannot be observed. */
  crm: { callbackUrl: string; inboxUrl: string | null } | null;
}

/**
 * The environment of a leg's process: the whole configuration, and where its results go
 * (docs/architecture.md, "Processes"). A rehearsal gets no variable of a live platform.
 */
export function legEnvironment(context: RunContext, place: LegPlace): Record<string, string | undefined> {
  const { values, folder, options, configuration } = context;
  const isLive = configuration.target === 'live';
  const configured = Object.entries(values).filter(([name]) => isLive || COUNTS_IN_REHEARSAL.has(name));
  return {
    ...withoutConfiguration(process.env),
    // Simulator and live never mix: a control address in the environment does not belong to a live platform.
    CERTIFY_SIMULATOR_CONTROL_URL: undefined,
    ...Object.fromEntries(configured),
    ...(isLive ? rateShare(values, place.workers) : {}),
    CERTIFY_TARGET: configuration.target,
    OPENTV_DEPLOYMENT: place.deployment,
    OPENTV_RELEASE: configuration.release,
    CERTIFY_RUN_DIR: folder.path,
    CERTIFY_RUN_ID: folder.runId,
    CERTIFY_LEG: place.name,
    CERTIFY_CANARY: context.canary.value,
    ...(place.crm === null
      ? {}
      : { CERTIFY_CRM_URL: place.crm.callbackUrl, CERTIFY_CRM_INBOX_URL: place.crm.inboxUrl ?? undefined }),
    ...(options.allure ? allureEnvironment(place.name) : {}),
  };
}

function withoutConfiguration(environment: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const known = new Set([...VARIABLES.map(({ name }) => name), ...SECRET_VARIABLES.map((name) => `${name}_FILE`)]);
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !known.has(name) && !known.has(name.toUpperCase())),
  );
}

// The label tells the results of the legs apart: they lie in one folder.
function allureEnvironment(leg: string): Record<string, string> {
  return {
    [`ALLURE_LABEL_${LEG_LABEL}`]: leg,
    ALLURE_NO_ANALYTICS: 'true',
  };
}
