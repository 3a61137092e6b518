import { z } from 'zod';

/** What a product is there to show; the suite's `@needs:` tags use the same names. */
export const capabilities = [
  'standard',
  'premium',
  'change-by-customer',
  'instant',
  'confirmed-later',
  'confirmed-later-premium',
  'end-of-period',
  'no-suspend',
  'limited',
  'on-click',
] as const;

/** One of {@link capabilities}. */
export type Capability = (typeof capabilities)[number];

const key = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'must be capital letters, digits and underscores');
const support = z.enum(['at-once', 'confirmed-later', 'unsupported']);

const product = z.strictObject({
  productKey: key,
  title: z.string().min(1),
  description: z.string().min(1),
  capability: z.enum(capabilities),
  /** A change to this product needs the customer. */
  changeTo: z.literal('on-activation').optional(),
});

const merchant = z.strictObject({
  merchantAccountKey: key,
  name: z.string().min(1),
  tagline: z.string().min(1),
  /** The brand's colour on its pages, dark enough for white text. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #0b7a75'),
  activation: z.enum(['at-once', 'on-open', 'on-click']),
  cancel: z.enum(['at-once', 'confirmed-later', 'end-of-period']),
  revoke: z.enum(['at-once', 'confirmed-later']),
  suspend: support,
  resume: support,
  changeProduct: z.enum(['at-once', 'confirmed-later', 'on-activation', 'unsupported']),
  secondPurchase: z.enum(['own', 'same-while-pending', 'refused']).optional(),
  limitPerCustomer: z.int().min(1).optional(),
  products: z.array(product).min(1),
});

/** The form of the merchants' file. */
export const merchantList = z.array(merchant).min(1);

/** One plan of a merchant. */
export type MerchantProduct = z.infer<typeof product>;

/** A merchant and how it behaves. */
export type Merchant = z.infer<typeof merchant>;
