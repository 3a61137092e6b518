import type { Defect } from '../../seams';
import { bangoIgnoresTheRefusal } from './bango-ignores-the-refusal';
import { comingEndEndsAtOnce } from './coming-end-ends-at-once';
import { crmAskedAboutAnotherProduct } from './crm-asked-about-another-product';
import { crmNotAsked } from './crm-not-asked';
import { crmRefusalIgnored } from './crm-refusal-ignored';
import { merchantConfirmsAnotherProduct } from './merchant-confirms-another-product';

/** Mistakes about changes made at the merchant. */
export const merchantDefects: readonly Defect[] = [
  bangoIgnoresTheRefusal,
  crmAskedAboutAnotherProduct,
  crmNotAsked,
  crmRefusalIgnored,
  merchantConfirmsAnotherProduct,
  comingEndEndsAtOnce,
];
