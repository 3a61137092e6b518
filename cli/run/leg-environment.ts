import { SECRET_VARIABLES, VARIABLES } from '../../support';
import { PATHS_VARIABLE } from '../cucumber';
import type { RunContext } from './context';

/** What is about the run and not about a platform: it counts in a rehearsal too. */
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
  /** The simulator's variables; null on a live platform. */
  simulator: Record<string, string> | null;
  /** The CRM endpoint; null where notifications cannot be observed. */
  crm: { callbackUrl: string; inboxUrl: string } | null;
  /** Folder for the Allure adapter; null where no report is wanted. */
  allureResults: string | null;
}

/**
 * The environment of a leg's cucumber process: the whole configuration, and where its results go
 * (docs/architecture.md, "The `certify` command and cucumber"). A rehearsal sees nothing of a live platform.
 */
export function legEnvironment(context: RunContext, place: LegPlace): Record<string, string | undefined> {
  const { values, folder, options, paths } = context;
  const configured = Object.entries(values).filter(
    ([name]) => place.simulator === null || COUNTS_IN_REHEARSAL.has(name),
  );
  return {
    ...withoutConfiguration(process.env),
    ...Object.fromEntries(configured),
    ...place.simulator,
    CERTIFY_TARGET: context.configuration.target,
    OPENTV_DEPLOYMENT: place.deployment,
    OPENTV_RELEASE: context.configuration.release,
    CERTIFY_RUN_DIR: folder.path,
    CERTIFY_RUN_ID: folder.runId,
    CERTIFY_LEG: place.name,
    [PATHS_VARIABLE]: JSON.stringify(paths.selected),
    ...(place.crm === null
      ? {}
      : { CERTIFY_CRM_URL: place.crm.callbackUrl, CERTIFY_CRM_INBOX_URL: place.crm.inboxUrl }),
    ...(options.allure && place.allureResults !== null
      ? { CERTIFY_ALLURE_RESULTS: place.allureResults, ALLURE_NO_ANALYTICS: 'true' }
      : {}),
  };
}

function withoutConfiguration(environment: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const known = new Set([...VARIABLES.map(({ name }) => name), ...SECRET_VARIABLES.map((name) => `${name}_FILE`)]);
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !known.has(name)));
}
