import type { Merchant } from '../merchants';
import type { Profile } from './profile';

/** The merchants as the profile wants them, where it deliberately chooses what they do. */
export function merchantsAsChosen(merchants: readonly Merchant[], profile: Profile): Merchant[] {
  return merchants.map((merchant) => ({
    ...merchant,
    ...changeProduct(merchant, profile),
    ...secondPurchase(profile),
  }));
}

function changeProduct({ changeProduct: own }: Merchant, profile: Profile): Partial<Merchant> {
  if (own !== 'at-once') {
    return {};
  }
  switch (profile.at('product-change').when) {
    case 'awaits-customer':
      return { changeProduct: 'on-activation' };
    case 'state-unchanged':
      return { changeProduct: 'confirmed-later' };
    default:
      return {};
  }
}

function secondPurchase(profile: Profile): Partial<Merchant> {
  const { when, status } = profile.at('second-purchase');
  if (status >= 400) {
    return { secondPurchase: 'refused' };
  }
  return when === 'same-entitlement' ? { secondPurchase: 'same-while-pending' } : {};
}
