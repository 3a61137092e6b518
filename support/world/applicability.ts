import type { VerdictAttachment } from '@opentv-bango/evidence';
import { findProductOfAnotherMerchant, PRODUCT_VARIABLES, type ProductKind } from '../configuration';
import { type Declarable, declaredUnsupported } from '../declaration';
import type { TokenSource } from '../keycloak';
import type { Suite } from '../suite';

type Skip = VerdictAttachment & { verdict: 'NOT_APPLICABLE' | 'NOT_RUN' };
type Check = (suite: Suite) => Skip | null;

const notRun = (reason: string): Skip => ({ verdict: 'NOT_RUN', reason });
const notApplicable = (reason: string): Skip => ({ verdict: 'NOT_APPLICABLE', reason });

const product =
  (kind: ProductKind): Check =>
  ({ configuration }) =>
    configuration.products[kind] ? null : notRun(`${PRODUCT_VARIABLES[kind]} is not set`);

const declared =
  (capability: string): Check =>
  ({ configuration }) =>
    configuration.capabilities.includes(capability)
      ? null
      : notApplicable(
          `the documents do not promise it; add ${capability} to CERTIFY_CAPABILITIES where the platform has it`,
        );

/** What each `@needs:` asks for; the list is in docs/writing-scenarios.md. */
const NEEDS: Record<string, Check> = {
  standard: product('standard'),
  premium: product('premium'),
  'change-by-customer': product('change-by-customer'),
  instant: product('instant'),
  'confirmed-later': product('confirmed-later'),
  'confirmed-later-premium': product('confirmed-later premium'),
  'end-of-period': product('end-of-period'),
  'no-suspend': product('no-suspend'),
  limited: product('limited'),
  'other-merchant': ({ configuration }) =>
    findProductOfAnotherMerchant(configuration.products)
      ? null
      : notRun('PRODUCT_OTHER_MERCHANT is not set, and the ids do not tell which product is of another merchant'),
  callback: ({ inbox }) => (inbox ? null : notRun('CRM_CALLBACK_URL is not set, so notifications cannot be observed')),
  bango: ({ bango }) => (bango ? null : notRun("BANGO_BASE_URL is not set, so Bango's side cannot be seen")),
  'create-account': ({ configuration }) =>
    configuration.accounts.mode === 'create'
      ? null
      : notRun('OPENTV_ACCOUNTS names existing accounts, which are never cancelled or deleted'),
  'delete-account': declared('delete-account'),
  'authorisation-call': declared('authorisation-call'),
  clock: ({ control }) => (control ? null : notRun('only the simulator can move the clock')),
  'expired-token': ({ control, tokens }) => (control || tokens.expired() ? null : notRun(noTokenExpired(tokens))),
  'expired-url': ({ control, activationUrls, configuration }) =>
    control || activationUrls.expireWithin(configuration.waitSeconds) ? null : notRun(activationUrls.tooLong),
  'user-without-role': ({ configuration }) =>
    configuration.connection?.userWithoutRole ? null : notRun('OPENTV_USERNAME_WITHOUT_ROLE is not set'),
  'merchant-side': ({ control }) => (control ? null : notRun('only the simulator can act as the merchant or as Bango')),
  person: ({ configuration }) =>
    configuration.manualSeconds === null ? notRun('it needs a person; run with --manual') : null,
};

function noTokenExpired({ lifeSeconds }: TokenSource): string {
  const life = lifeSeconds === null ? '' : `: they live ${lifeSeconds} s here`;
  return `no access token of this run has expired by itself yet${life}, and only the simulator can move the clock`;
}

/** The names that may follow `@needs:`. */
export const CAPABILITIES = Object.keys(NEEDS);

/**
 * Says whether a scenario runs here, from its tags and from what its steps need.
 *
 * @param tags with their `@`
 * @param needs the operations that its steps use: it does not apply where the operator declared one as unsupported
 * @returns null when it runs; else the verdict with its reason
 */
export function applicability(tags: string[], suite: Suite, needs: readonly Declarable[] = []): Skip | null {
  const { deployment } = suite;
  for (const only of ['ssp', 'non-ssp'] as const) {
    const isOnly = tags.includes(`@${only}`) || tags.includes(`@${only}:${suite.contract.release}`);
    if (isOnly && deployment !== only) {
      return notApplicable(`the documents describe it for ${name(only)} deployments, and this is ${name(deployment)}`);
    }
  }
  const release = tags.find((tag) => tag.startsWith('@release:'))?.slice('@release:'.length);
  if (release && release !== suite.contract.release) {
    return notApplicable(`release ${suite.contract.release} does not document it, release ${release} does`);
  }
  const declaredReason = declaredUnsupported(tags, needs, suite.configuration.declared);
  if (declaredReason) return notApplicable(declaredReason);
  const skips = tags.flatMap((tag) =>
    tag.startsWith('@needs:') ? (NEEDS[tag.slice('@needs:'.length)]?.(suite) ?? []) : [],
  );
  return skips.find((skip) => skip.verdict === 'NOT_APPLICABLE') ?? skips[0] ?? null;
}

function name(deployment: 'ssp' | 'non-ssp'): string {
  return deployment === 'ssp' ? 'SSP' : 'non-SSP';
}
