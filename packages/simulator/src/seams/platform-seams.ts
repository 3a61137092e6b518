import type { Deviation, PointName } from '@opentv-bango/contract';
import type {
  Answer,
  BangoCall,
  BangoNotification,
  BangoOutcome,
  ChangeRequest,
  Entitlement,
  PlannedCrmNotification,
} from '../model';
import type { SeamContext } from './context';

/** Why a call is refused before it is carried out. Its status is the one that the profile gives at the point. */
export interface Verdict {
  readonly point: PointName;
  readonly message: string;
}

/** The options of the list that were asked for, as text, by canonical name (`filter`, `limit`, `page`, `sort`, `fields`). */
export type ListQuery = Readonly<Record<string, string>>;

/** The two parts of the list's answer. */
export interface Listing {
  readonly totalRecords: number;
  readonly resourceSet: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Where a defect may change what the platform does. Each gets what is right and gives what is done instead; absent ones
 * change nothing. In the order in which a call passes them.
 */
export interface PlatformSeams {
  /** Whether the token is refused; null: it is accepted. */
  token(context: SeamContext, verdict: Verdict | null): Verdict | null;
  /** Which tenant the call is for: `tenantId` null where the verdict refuses it. */
  tenant(
    context: SeamContext,
    found: { tenantId: string | null; verdict: Verdict | null },
  ): { tenantId: string | null; verdict: Verdict | null };
  /** What is wrong with the request; an empty list accepts it. */
  requestCheck(context: SeamContext, deviations: Deviation[]): Deviation[];
  /** Why the platform itself refuses: unknown, duplicate, wrong state; null: it goes on. */
  refusal(context: SeamContext, verdict: Verdict | null): Verdict | null;
  /** What is sent to Bango; null: nothing is sent, and the platform believes that Bango did it. */
  beforeBango(context: SeamContext, call: BangoCall): BangoCall | null;
  /** What the platform understands of Bango's answer. */
  afterBango(context: SeamContext, outcome: BangoOutcome): BangoOutcome;
  /** What is kept. `context.entitlement` is what was kept before. */
  stored(context: SeamContext, entitlement: Entitlement): Entitlement;
  /** The entitlements among which the list searches. */
  searched(context: SeamContext, entitlements: readonly Entitlement[]): readonly Entitlement[];
  /** What the list answers. */
  listed(context: SeamContext, listing: Listing, query: ListQuery): Listing;
  /** What the caller is answered, good or bad; `body` in canonical names. */
  answer(context: SeamContext, answer: Answer): Answer;
  /** What the platform understands of a notification from Bango; null: it is answered, and forgotten. */
  bangoNotification(context: SeamContext, notification: BangoNotification): BangoNotification | null;
  /** What is sent to the CRM. Asked for each notification from Bango, with an empty list where none is due. */
  crmNotifications(context: SeamContext, planned: readonly PlannedCrmNotification[]): readonly PlannedCrmNotification[];
  /** What the CRM is asked before a change made at the merchant; null: it is not asked, and the change is allowed. */
  authorisationRequest(context: SeamContext, request: ChangeRequest): ChangeRequest | null;
  /** What Bango is told about the CRM's decision. */
  authorisation(context: SeamContext, allowed: boolean): boolean;
}
