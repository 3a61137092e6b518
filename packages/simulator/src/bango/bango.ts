import type { FastifyInstance } from 'fastify';
import type { Clocks } from '../clock';
import { registerLandingPages } from '../landing-pages';
import type { Merchant } from '../merchants';
import type { Credentials } from './basic-authentication';
import { Changes, noCall } from './changes';
import { Confirmations } from './confirmations';
import { Entitlements } from './entitlements';
import { type FaultKind, Faults } from './faults';
import { Links } from './links';
import { MerchantCalls, type Recorder } from './merchant-calls';
import { MerchantDirectory } from './merchant-directory';
import { MerchantPageService } from './merchant-page-service';
import { type MerchantChange, MerchantChangeRefused, MerchantSide } from './merchant-side';
import { Outbox, recordUndelivered } from './notifications';
import type { BangoParts } from './parts';
import type { BangoRecord } from './record';
import { ResellerApi } from './reseller-api';
import type { BangoSeams } from './seams';

/** How a simulated Bango is set up. */
export interface BangoOptions {
  readonly clocks: Clocks;
  /** The journal for calls inside this process and for notifications without an answer. */
  readonly journal: Recorder;
  readonly merchants: readonly Merchant[];
  /** What callers of the Reseller API present (HTTP Basic). */
  readonly credentials: Credentials;
  /** What Bango presents to the notification URL (HTTP Basic). */
  readonly notificationCredentials: Credentials;
  /** Where the merchants' pages are served; asked when a link is made, so the listener may start later. */
  readonly merchantBaseUrl: () => string;
  /** In seconds of the account's time. */
  readonly activationUrlLifetime: number;
  /** Real milliseconds after which a merchant confirms by itself. */
  readonly confirmationDelayMs: number;
  readonly seams?: BangoSeams;
}

/**
 * A simulated Bango with its merchants: the Reseller API, notifications, the merchants' pages, and what a rehearsal may
 * bring about (`simulator/control`). An account is a customer: `customerIdentifier` is OPF's account id.
 */
export class Bango {
  readonly #parts: BangoParts;
  readonly #api: ResellerApi;
  readonly #merchantSide: MerchantSide;
  readonly #pageService: MerchantPageService;

  constructor(options: BangoOptions) {
    this.#parts = {
      clocks: options.clocks,
      entitlements: new Entitlements(),
      directory: new MerchantDirectory(options.merchants),
      links: new Links(options.clocks, options.merchantBaseUrl, options.activationUrlLifetime),
      faults: new Faults(),
      calls: new MerchantCalls(options.journal),
      confirmations: new Confirmations(options.confirmationDelayMs),
      outbox: new Outbox(options.notificationCredentials, recordUndelivered(options.journal)),
      seams: options.seams ?? {},
    };
    const changes = new Changes(this.#parts);
    this.#api = new ResellerApi(this.#parts, changes, options.credentials);
    this.#merchantSide = new MerchantSide(this.#parts, changes, options.notificationCredentials);
    this.#pageService = new MerchantPageService(this.#parts, this.#merchantSide);
  }

  /** Adds the Reseller API's routes to Bango's listener. */
  resellerApi(app: FastifyInstance): void {
    this.#api.register(app);
  }

  /** Adds the merchants' pages to their listener. */
  merchantPages(app: FastifyInstance): void {
    registerLandingPages(app, this.#pageService);
  }

  /**
   * Whether the account's merchants wait with their confirmations until {@link confirm}. Works before the account
   * exists.
   */
  holdConfirmations(accountId: string, held: boolean): void {
    this.#parts.confirmations.hold(accountId, held);
  }

  /** The same for all accounts whose ids begin so, from now on. */
  holdConfirmationsOfFamily(prefix: string, held: boolean): void {
    this.#parts.confirmations.holdFamily(prefix, held);
  }

  /** Confirms what waits for the account, in order; resolves when the notifications are delivered. */
  confirm(accountId: string): Promise<void> {
    return this.#parts.confirmations.release(accountId);
  }

  /**
   * Makes what has fallen due after the account's clock moved: ends of periods, expiries; resolves when it is notified.
   * Links need nothing: they are compared with the clock when they are used.
   */
  applyDue(accountId: string): Promise<void> {
    return this.#merchantSide.applyDue(accountId);
  }

  /**
   * Makes a change at the merchant, as a subscriber would; resolves when it is notified.
   * @param externalEntitlementId OPF's entitlement id
   * @returns whether it was allowed (a product change is OPF's to allow); nothing has changed where it was not
   * @throws MerchantChangeRefused when there is no such entitlement or it cannot change so
   */
  async merchantChange(externalEntitlementId: string, change: MerchantChange): Promise<{ allowed: boolean }> {
    return await this.#merchantSide.change(this.#external(externalEntitlementId), change);
  }

  /**
   * Sends the last notification of an entitlement once more; resolves when it is delivered.
   * @param externalEntitlementId OPF's entitlement id
   * @param reason the last one with this reason: one that comes late
   * @throws MerchantChangeRefused when there is no such entitlement, or nothing was notified yet
   */
  async repeatNotification(externalEntitlementId: string, reason?: string): Promise<void> {
    const { entitlementId } = this.#external(externalEntitlementId);
    const last = this.#parts.outbox.last(entitlementId, reason);
    if (!last) {
      throw new MerchantChangeRefused(`Nothing has been notified about entitlement ${externalEntitlementId} yet.`);
    }
    await this.#parts.outbox.send([{ ...last, afterMs: 0 }], noCall.answered);
  }

  /**
   * Lets the account's next calls fail.
   * @param kind `throttled` 429 and `maintenance` 503 concern any call for the account; `merchant-unreachable` those
   * that need a merchant
   * @param times how many calls; replaces what is left of an earlier order of this kind
   */
  failNext(accountId: string, kind: FaultKind, times: number): void {
    this.#parts.faults.order(accountId, kind, times);
  }

  /**
   * Waits until no notification of the account is under way.
   * @returns how many were delivered for the account since the start
   */
  idle(accountId: string): Promise<number> {
    return this.#parts.outbox.idle(accountId);
  }

  /** Cancels timers and pending notifications. */
  async stop(): Promise<void> {
    this.#parts.confirmations.stop();
    await this.#parts.outbox.stop();
  }

  #external(externalEntitlementId: string): BangoRecord {
    const record = this.#parts.entitlements.findExternal(externalEntitlementId);
    if (!record) {
      throw new MerchantChangeRefused(`Bango has no entitlement with the external id ${externalEntitlementId}.`);
    }
    return record;
  }
}
