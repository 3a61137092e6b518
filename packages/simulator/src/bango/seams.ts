import type { LifecycleEvent, LifecycleRow } from '../lifecycle';
import type { PlannedNotification } from './notifications';
import type { BangoRecord } from './record';

/** The operations of the Reseller API. */
export type BangoOperation =
  | 'echo'
  | 'create'
  | 'get'
  | 'report'
  | 'update'
  | 'cancel'
  | 'revoke'
  | 'activation-info'
  | 'recover';

/** What the caller is answered. */
export interface BangoAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Where a defect may change what Bango does. Each is optional; without it Bango does what is right. */
export interface BangoSeams {
  /** Changes an answer before it is sent. `record` is the entitlement after the call; null: none, or the call was refused. */
  answer?(
    context: { readonly operation: BangoOperation; readonly record: BangoRecord | null },
    answer: BangoAnswer,
  ): BangoAnswer;
  /** Drops, doubles, reorders, changes or delays notifications. Called for every change, with an empty list where none is due. */
  notifications?(record: BangoRecord, planned: PlannedNotification[]): PlannedNotification[];
  /** Changes what an event does; undefined refuses it. Called when it is asked for (for `create` with the record
   * as it would be), and again when a merchant confirms it or a person is about to make it. */
  transition?(record: BangoRecord, event: LifecycleEvent, row: LifecycleRow | undefined): LifecycleRow | undefined;
  /** Changes what is kept after a change; answer and notification still tell the right thing. */
  stored?(record: BangoRecord): BangoRecord;
  /** Changes what `report` finds. */
  report?(records: BangoRecord[]): BangoRecord[];
  /** Changes whether a product change made at the merchant goes ahead, given what OPF said. */
  authorised?(record: BangoRecord, allowed: boolean): boolean;
}
