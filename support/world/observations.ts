import type { BangoRecord } from '../bango';
import type { Answer } from '../http';
import type { Entitlement } from '../opf';
import type { SeenProductKeys, SeenReasons } from '../subscriptions';
import type { AnsweredRequest } from './requests';

/** What both sides said of one account. `records` is null where Bango's side cannot be seen. */
export interface Snapshot {
  entitlements: Entitlement[];
  records: BangoRecord[] | null;
}

/** What a scenario saw at OpenTV Platform, at Bango and at the merchant. */
export class Observations {
  /** What both sides said last, by account id. */
  readonly latest = new Map<string, Snapshot>();
  /** What both sides said before the action, by account id; empty where no step compares with it. */
  beforeAction: ReadonlyMap<string, Snapshot> = new Map();
  /** The latest request when both sides were asked last. */
  requestBeforeSnapshot: AnsweredRequest | null = null;
  /** What must stay as it was seen first. */
  readonly firstSeen = {
    /** Bango's keys of a product. */
    productKeys: new Map() as SeenProductKeys,
    /** Times of creation by entitlement id. */
    creationTimes: new Map<string, string>(),
    /** Reasons of subscriptions that no request named. */
    reasons: new Map() as SeenReasons,
    /** Bango's ids by the platform's. */
    bangoIds: new Map<string, string>(),
  };
  /** The last page that the subscriber saw at the merchant. */
  merchantPage: Answer | null = null;

  /** A subscription as the platform listed it last; undefined where it did not list it. */
  entitlement({ id, accountId }: { id: string; accountId: string }): Entitlement | undefined {
    return this.latest.get(accountId)?.entitlements.find(({ _id }) => _id === id);
  }
}
