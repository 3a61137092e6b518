import type { Clocks } from '../clock';
import type { Confirmations } from './confirmations';
import type { Entitlements } from './entitlements';
import type { Faults } from './faults';
import type { Links } from './links';
import type { MerchantCalls } from './merchant-calls';
import type { MerchantDirectory } from './merchant-directory';
import type { Outbox } from './notifications';
import type { BangoSeams } from './seams';

/** What Bango's operations stand on. */
export interface BangoParts {
  readonly clocks: Clocks;
  readonly entitlements: Entitlements;
  readonly directory: MerchantDirectory;
  readonly links: Links;
  readonly faults: Faults;
  readonly calls: MerchantCalls;
  readonly confirmations: Confirmations;
  readonly outbox: Outbox;
  readonly seams: BangoSeams;
}
