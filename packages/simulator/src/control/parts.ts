import type { Bango } from '../bango';
import type { Clocks } from '../clock';
import type { CallJournal } from '../journal';
import type { TokenClocks } from '../keycloak';
import type { OpenTvPlatform } from '../opf';

/** The parts of the simulator that control uses. */
export interface ControlParts {
  readonly bango: Bango;
  readonly platform: OpenTvPlatform;
  readonly clocks: Clocks;
  readonly tokenClocks: TokenClocks;
  readonly journal: CallJournal;
  readonly describe: () => object;
  readonly crash: () => Promise<void>;
}

/** Waits until Bango's notifications about an account have reached the platform, and the platform's its CRM. */
export async function drain({ bango, platform }: ControlParts, accountId: string): Promise<{ delivered: number }> {
  await bango.idle(accountId);
  return { delivered: await platform.idle(accountId) };
}
