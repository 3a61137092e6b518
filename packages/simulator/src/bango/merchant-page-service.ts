import type { LandingPageService, PlanChoice, Subscription, Visit } from '../landing-pages';
import { isOngoing } from '../lifecycle';
import type { Link, LinkKind } from './links';
import { MerchantChangeRefused, type MerchantSide } from './merchant-side';
import type { BangoParts } from './parts';
import type { BangoRecord } from './record';

/**
 * The service behind the landing pages: finds the subscription of a link's token, and carries out what the visitor
 * chose.
 */
export class MerchantPageService implements LandingPageService {
  constructor(
    private readonly parts: BangoParts,
    private readonly merchantSide: MerchantSide,
  ) {}

  openActivation(token: string): Visit {
    return this.#activation(token, ({ merchant }) => merchant.activation !== 'on-click');
  }

  confirmActivation(token: string): Visit {
    return this.#activation(token, () => true);
  }

  openRecovery(token: string): Visit {
    return this.#open('recover', token);
  }

  openPlans(token: string): Visit {
    return this.#open('plans', token);
  }

  async choosePlan(token: string, productKey: string): Promise<PlanChoice> {
    const visit = this.openPlans(token);
    const link = this.parts.links.find('plans', token);
    if (visit.outcome !== 'open' || !link) {
      return { outcome: 'no-visit', visit };
    }
    const chosen = visit.subscription.merchant.products.find((product) => product.productKey === productKey);
    if (!chosen || chosen.productKey === visit.subscription.product.productKey) {
      return { outcome: 'nothing-chosen', subscription: visit.subscription };
    }
    try {
      const record = this.parts.entitlements.get(link.entitlementId);
      const { allowed } = await this.merchantSide.change(record, { action: 'change-product', productKey });
      const subscription = this.#subscription(this.parts.entitlements.get(link.entitlementId));
      return { outcome: allowed ? 'changed' : 'not-allowed', chosen, subscription };
    } catch (error) {
      if (error instanceof MerchantChangeRefused) {
        return { outcome: 'not-possible', chosen, subscription: visit.subscription };
      }
      throw error;
    }
  }

  #activation(token: string, activatesNow: (subscription: Subscription) => boolean): Visit {
    const link = this.parts.links.find('activate', token);
    if (!link) {
      return { outcome: 'unknown' };
    }
    const record = this.parts.entitlements.get(link.entitlementId);
    const subscription = this.#subscription(record);
    if (record.status !== 'PENDING') {
      return { outcome: isOngoing(record.status) ? 'already-active' : 'ended', subscription };
    }
    if (this.parts.links.hasExpired(link)) {
      return { outcome: 'expired', subscription };
    }
    if (!activatesNow(subscription)) {
      return { outcome: 'to-confirm', subscription };
    }
    const effect = this.merchantSide.activate(record.entitlementId);
    return effect
      ? { outcome: 'activated', subscription: this.#subscription(effect.record) }
      : { outcome: 'ended', subscription };
  }

  #open(kind: LinkKind, token: string): Visit {
    const link: Link | undefined = this.parts.links.find(kind, token);
    if (!link) {
      return { outcome: 'unknown' };
    }
    const record = this.parts.entitlements.get(link.entitlementId);
    const subscription = this.#subscription(record);
    if (this.parts.links.hasExpired(link)) {
      return { outcome: 'expired', subscription };
    }
    return { outcome: isOngoing(record.status) ? 'open' : 'ended', subscription };
  }

  #subscription(record: BangoRecord): Subscription {
    const { merchant, product } = this.parts.directory.offer(record);
    const { links } = this.parts;
    return {
      merchant,
      product,
      status: record.status,
      accountId: record.customerIdentifier,
      reference: record.externalEntitlementId ?? record.entitlementId,
      endsAt: record.status === 'ACTIVE-ENDING' ? record.dateEnded : null,
      plansUrl: record.status === 'ACTIVE' ? links.url(links.current('plans', record)) : null,
    };
  }
}
