/**
 * A line of `ledger.ndjson`. What will be created is written before the request is sent, so that it is known after a
 * crash; what became of it follows in lines with the same `entry`.
 */
export type LedgerLine =
  | {
      event: 'intended';
      entry: string;
      at: string;
      kind: 'account' | 'entitlement' | 'product';
      leg: string;
      scenarioId: string | null;
      accountId: string;
      productId: string | null;
      correlationId: string;
      /** Entitlements that the account had before: after a crash only what is not among them is ended. */
      before?: string[];
    }
  | { event: 'created'; entry: string; at: string; id: string }
  | { event: 'refused'; entry: string; at: string; status: number }
  | { event: 'ended'; entry: string; at: string; how: string }
  | { event: 'leftover'; entry: string; at: string; reason: string };
