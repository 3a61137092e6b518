import type { Defect } from '../../seams';
import { endingCannotBeRevoked } from './ending-cannot-be-revoked';
import { revocationFallsBack } from './revocation-falls-back';
import { revokeAfterTheEnd } from './revoke-after-the-end';
import { revokeAtBangoOnly } from './revoke-at-bango-only';
import { revokeBecomesTheOtherEnd } from './revoke-becomes-the-other-end';
import { revokeHasNoEffect } from './revoke-has-no-effect';
import { revokeNotToldToBango } from './revoke-not-told-to-bango';
import { revokeTakesOthersAlong } from './revoke-takes-others-along';
import { revokeWaitsForThePeriod } from './revoke-waits-for-the-period';
import { revokedBecomesCancelledWithThePeriod } from './revoked-becomes-cancelled-with-the-period';

/** Mistakes about revocation. */
export const revokeDefects: readonly Defect[] = [
  endingCannotBeRevoked,
  revokeAfterTheEnd,
  revokeAtBangoOnly,
  revokeBecomesTheOtherEnd,
  revokeHasNoEffect,
  revokeNotToldToBango,
  revokeTakesOthersAlong,
  revokeWaitsForThePeriod,
  revocationFallsBack,
  revokedBecomesCancelledWithThePeriod,
];
