import { randomBytes } from 'node:crypto';
import type { Clocks } from '../clock';
import type { BangoRecord } from './record';

/** What a person can do at a merchant's page. */
export type LinkKind = 'activate' | 'recover' | 'plans';

/** A link to a merchant's page, with a token that stands for one entitlement. */
export interface Link {
  readonly kind: LinkKind;
  readonly token: string;
  readonly entitlementId: string;
  readonly customerIdentifier: string;
  readonly expiresAt: Date;
}

/** The links that were given out. */
export class Links {
  readonly #byToken = new Map<string, Link>();
  readonly #latest = new Map<string, Link>();

  /** How long a link works, in seconds of the account's time. */
  readonly #lifetimes: Record<LinkKind, number>;

  /**
   * @param merchantBaseUrl where the merchants' pages are served, without a closing slash
   * @param activationLifetime of activation URLs, in seconds
   */
  constructor(
    private readonly clocks: Clocks,
    private readonly merchantBaseUrl: () => string,
    activationLifetime: number,
  ) {
    // Recovery is a short-lived token (docs/spec/opentv-platform.md, "UC-04 Recover").
    this.#lifetimes = { activate: activationLifetime, recover: 600, plans: 3600 };
  }

  /** The entitlement's current link of this kind; a fresh one where there is none or it has expired. */
  current(kind: LinkKind, record: BangoRecord): Link {
    const latest = this.#latest.get(`${kind} ${record.entitlementId}`);
    return latest && !this.hasExpired(latest) ? latest : this.#make(kind, record);
  }

  /** The link with this token, if one was ever given out. */
  find(kind: LinkKind, token: string): Link | undefined {
    const link = this.#byToken.get(token);
    return link?.kind === kind ? link : undefined;
  }

  /** By the clock of the link's account. */
  hasExpired(link: Link): boolean {
    return this.clocks.now(link.customerIdentifier) >= link.expiresAt;
  }

  /** What an answer says about a link: `parameters` of the record (docs/spec/bango.md, "Reseller API"). */
  parameters(link: Link): { action: 'NAVIGATE_TO_URL'; url: string; urlExpiry: string } {
    return { action: 'NAVIGATE_TO_URL', url: this.url(link), urlExpiry: link.expiresAt.toISOString() };
  }

  /** The absolute URL of a link. */
  url(link: Link): string {
    return `${this.merchantBaseUrl()}/${link.kind}/${link.token}`;
  }

  #make(kind: LinkKind, { entitlementId, customerIdentifier }: BangoRecord): Link {
    const link: Link = {
      kind,
      token: randomBytes(18).toString('base64url'),
      entitlementId,
      customerIdentifier,
      expiresAt: new Date(this.clocks.now(customerIdentifier).getTime() + this.#lifetimes[kind] * 1000),
    };
    this.#byToken.set(link.token, link);
    this.#latest.set(`${kind} ${entitlementId}`, link);
    return link;
  }
}
