/** Who takes part in a call. */
export const PARTIES = ['CRM', 'OpenTV Platform', 'Keycloak', 'Bango', 'merchant', 'subscriber', 'tester'] as const;

export type Party = (typeof PARTIES)[number];

/** One HTTP call between two parties, complete, including secrets. */
export interface JournalEntry {
  /** When the call began: UTC, ISO 8601 with milliseconds. */
  at: string;
  durationMs: number;
  from: Party;
  to: Party;
  method: string;
  /** Absolute. */
  url: string;
  requestHeaders: Record<string, string>;
  /** Parsed where it was JSON or a form, else the text; null when there was none. */
  requestBody: unknown;
  /** Null when no answer came. */
  status: number | null;
  responseHeaders: Record<string, string>;
  responseBody: unknown;
  correlationId: string | null;
  /** OPF's account id, where the call is about one. */
  accountId: string | null;
  /** OPF's entitlement id, where the call is about one. */
  entitlementId: string | null;
}

/** An entry as it is kept: `seq` grows with the moment at which the call began. */
export interface NumberedEntry extends JournalEntry {
  seq: number;
}
