import { text } from './value-formats';
import type { Variable } from './variable';

/** The kinds of product that scenarios speak of, each with the variable that names OPF's product id. */
export const PRODUCT_VARIABLES = {
  standard: 'PRODUCT_STANDARD',
  premium: 'PRODUCT_PREMIUM',
  'change-by-customer': 'PRODUCT_CHANGE_BY_CUSTOMER',
  instant: 'PRODUCT_INSTANT',
  'confirmed-later': 'PRODUCT_CONFIRMED_LATER',
  'confirmed-later premium': 'PRODUCT_CONFIRMED_LATER_PREMIUM',
  'end-of-period': 'PRODUCT_END_OF_PERIOD',
  'no-suspend': 'PRODUCT_NO_SUSPEND',
  limited: 'PRODUCT_LIMITED',
} as const;
export type ProductKind = keyof typeof PRODUCT_VARIABLES;

/** The same, and a product that no scenario buys: "a product of another merchant". */
export const ALL_PRODUCT_VARIABLES = { ...PRODUCT_VARIABLES, 'other-merchant': 'PRODUCT_OTHER_MERCHANT' } as const;

/** OPF's ids of what is configured. */
export type Products = Partial<Record<keyof typeof ALL_PRODUCT_VARIABLES, string>>;

const MEANINGS: Record<keyof typeof ALL_PRODUCT_VARIABLES, [meaning: string, example: string]> = {
  standard: ['a product that the customer activates, and that supports every operation at once', 'BANGO_US_MUSIC'],
  premium: [
    "another plan of the standard product's merchant, to which that one can be changed",
    'BANGO_US_MUSIC_PREMIUM',
  ],
  'change-by-customer': [
    "another plan of the standard product's merchant, to which a change needs the customer",
    'BANGO_US_MUSIC_FAMILY',
  ],
  instant: ['a product that is active at once, without activation', 'INSTANT_TV_CHANNELS'],
  'confirmed-later': ['a product whose merchant confirms changes later (202)', 'LATER_SPORTS_SPORTS'],
  'confirmed-later premium': [
    "another plan of the confirmed-later product's merchant, when PRODUCT_PREMIUM is not one",
    'LATER_SPORTS_SPORTS_PLUS',
  ],
  'end-of-period': ['a product that a cancellation ends at the end of the paid period', 'MONTHLY_NEWS_NEWS'],
  'no-suspend': ['a product that cannot be suspended, since its merchant supports no suspension', 'STEADY_GAMES_GAMES'],
  limited: ['a product that a customer may have only once', 'SINGLE_FITNESS_FITNESS'],
  'other-merchant': [
    'a product of another merchant than the standard one; found by the ids where they tell',
    'INSTANT_TV_CHANNELS',
  ],
};

/** The variables, for everyone who reads or explains the configuration. */
export const PRODUCTS: Variable[] = Object.entries(ALL_PRODUCT_VARIABLES).map(([kind, name]) => {
  const [meaning, example] = MEANINGS[kind as keyof typeof MEANINGS];
  return { name, meaning: `OPF product id: ${meaning}`, example, schema: text };
});
