import type { FactsAttachment } from '@opentv-bango/evidence';
import { recordsOf } from '../subscriptions';
import type { CertificationWorld } from '../world/world';

const PLATFORM_TIMES = ['created', 'modified', 'validFrom', 'expiryDate'] as const;
const BANGO_TIMES = [
  'dateCreated',
  'dateActivated',
  'dateSuspended',
  'dateResumed',
  'dateEnded',
  'dateExpiry',
] as const;

/** What Bango needs to find its own records (docs/spec/bango.md, "Self-certification"), as both sides said it last. */
export function factsOf(world: CertificationWorld): FactsAttachment {
  return {
    accountId: world.participants.subscribers[0]?.account.id ?? null,
    entitlements: world.participants.subscriptions.map((subscription) => {
      const { id, accountId, productId, status } = subscription;
      const snapshot = world.observations.latest.get(accountId);
      const listed = snapshot?.entitlements.find(({ _id }) => _id === id);
      const [record] = recordsOf(subscription, snapshot?.records ?? [], world.suite.productNaming);
      return {
        entitlementId: id,
        productId: listed?.productId ?? productId,
        status: listed?.status ?? status,
        bangoEntitlementId: record?.entitlementId ?? null,
        bangoCustomerId: record?.customerIdentifier ?? null,
        bangoProductKey: record?.productKey ?? null,
        bangoMerchantAccountKey: record?.merchantAccountKey ?? null,
        bangoStatus: record?.status ?? null,
        times: { ...pick(listed, PLATFORM_TIMES), ...pick(record, BANGO_TIMES) },
      };
    }),
  };
}

function pick(from: Record<string, unknown> | undefined, names: readonly string[]): Record<string, string> {
  const pairs = names.map((name) => [name, from?.[name]] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}
