import type { Defect } from '../../seams';
import { refusedSuspensionComesLater } from './refused-suspension-comes-later';
import { refusedSuspensionHitsAnother } from './refused-suspension-hits-another';
import { suspendAfterTheEnd } from './suspend-after-the-end';
import { suspendAtBangoOnly } from './suspend-at-bango-only';
import { suspendCancels } from './suspend-cancels';
import { suspendHasNoEffect } from './suspend-has-no-effect';
import { suspendInAnyLivingState } from './suspend-in-any-living-state';
import { suspendNotToldToBango } from './suspend-not-told-to-bango';
import { suspendOnlyOnce } from './suspend-only-once';
import { suspendTakesOthersAlong } from './suspend-takes-others-along';
import { suspensionBringsTheOldProductBack } from './suspension-brings-the-old-product-back';
import { suspensionFallsBack } from './suspension-falls-back';
import { unsupportedSuspensionAccepted } from './unsupported-suspension-accepted';

/** Mistakes about suspension. */
export const suspendDefects: readonly Defect[] = [
  refusedSuspensionComesLater,
  refusedSuspensionHitsAnother,
  suspendAfterTheEnd,
  suspendAtBangoOnly,
  suspendCancels,
  suspendHasNoEffect,
  suspendInAnyLivingState,
  suspendNotToldToBango,
  suspendOnlyOnce,
  suspendTakesOthersAlong,
  suspensionBringsTheOldProductBack,
  suspensionFallsBack,
  unsupportedSuspensionAccepted,
];
