import type { Defect } from '../../seams';
import { bangoFilesUnderAnotherCustomer } from './bango-files-under-another-customer';
import { bangoForgetsTheEnd } from './bango-forgets-the-end';
import { bangoForgetsTheSuspension } from './bango-forgets-the-suspension';
import { echoNotOk } from './echo-not-ok';
import { echoOfAnotherId } from './echo-of-another-id';
import { expiresWhereItBegins } from './expires-where-it-begins';
import { maintenanceHidden } from './maintenance-hidden';
import { productChangeMakesAnotherRecord } from './product-change-makes-another-record';

/** Mistakes about Bango's side. */
export const bangoDefects: readonly Defect[] = [
  bangoFilesUnderAnotherCustomer,
  bangoForgetsTheEnd,
  bangoForgetsTheSuspension,
  echoNotOk,
  echoOfAnotherId,
  productChangeMakesAnotherRecord,
  maintenanceHidden,
  expiresWhereItBegins,
];
