import type { Defect } from '../../seams';
import { changeAfterAPauseRefused } from './change-after-a-pause-refused';
import { changeProductGivesANewId } from './change-product-gives-a-new-id';
import { changeProductHasNoEffect } from './change-product-has-no-effect';
import { changeProductInAnyState } from './change-product-in-any-state';
import { changeProductLeavesPending } from './change-product-leaves-pending';
import { changeProductNotToldToBango } from './change-product-not-told-to-bango';
import { changeProductOnlyOnce } from './change-product-only-once';
import { changeProductTakesOthersAlong } from './change-product-takes-others-along';
import { changeToAnotherMerchantAccepted } from './change-to-another-merchant-accepted';
import { changeToSameProductBreaks } from './change-to-same-product-breaks';
import { changeToUnknownProductAccepted } from './change-to-unknown-product-accepted';
import { productChangeFallsBack } from './product-change-falls-back';

/** Mistakes about product changes. */
export const changeProductDefects: readonly Defect[] = [
  changeProductGivesANewId,
  changeProductHasNoEffect,
  changeProductInAnyState,
  changeProductLeavesPending,
  changeProductNotToldToBango,
  changeProductTakesOthersAlong,
  changeToAnotherMerchantAccepted,
  changeToSameProductBreaks,
  changeToUnknownProductAccepted,
  productChangeFallsBack,
  changeProductOnlyOnce,
  changeAfterAPauseRefused,
];
