import type { Warning } from './exchange';

/** The media types under which a scenario writes what it knows into the cucumber messages, as JSON. */
export const MEDIA_TYPES = {
  verdict: 'application/vnd.certify.verdict+json',
  warning: 'application/vnd.certify.warning+json',
  unobserved: 'application/vnd.certify.unobserved+json',
  failure: 'application/vnd.certify.failure+json',
  mistake: 'application/vnd.certify.mistake+json',
  facts: 'application/vnd.certify.facts+json',
  exchange: 'application/vnd.certify.exchange+json',
} as const;

/** Attached by a Before hook that skips its scenario, or where a failure is one of set-up. */
export interface VerdictAttachment {
  verdict: 'NOT_APPLICABLE' | 'NOT_RUN' | 'BLOCKED';
  reason: string;
}

/** Attached where a side could not be seen; the scenario is then marked one-sided. */
export interface UnobservedAttachment {
  side: 'Bango' | 'CRM' | 'OpenTV Platform';
  reason: string;
}

/** Attached with each warning; `exchangeId` is null where no single exchange shows it. */
export interface WarningAttachment extends Warning {
  exchangeId: string | null;
}

/** Attached beside a failing step: the failure in parts, for reports. `code` is the stable code of the error class. */
export interface FailureAttachment {
  code: string;
  message: string;
  exchangeId: string | null;
}

/** Attached where a scenario uses a phrase that does not fit what stands before it: the author's mistake. */
export interface MistakeAttachment {
  message: string;
  /** Cucumber's id of the step whose line is named. */
  pickleStepId: string;
}

/** Attached once at the end of a scenario: what Bango needs to find its own records. Times are UTC, ISO 8601. */
export interface FactsAttachment {
  accountId: string | null;
  entitlements: {
    entitlementId: string;
    productId: string;
    status: string;
    bangoEntitlementId: string | null;
    bangoCustomerId: string | null;
    bangoProductKey: string | null;
    bangoMerchantAccountKey: string | null;
    bangoStatus: string | null;
    times: Record<string, string>;
  }[];
}

/** Attached when a step ends: the ids of its lines in `exchanges.ndjson`. */
export interface ExchangesAttachment {
  exchangeIds: string[];
}
