import type { Defect } from '../../seams';
import { cancelAfterTheEnd } from './cancel-after-the-end';
import { cancelAtBangoOnly } from './cancel-at-bango-only';
import { cancelBecomesTheOtherEnd } from './cancel-becomes-the-other-end';
import { cancelCountsNothing } from './cancel-counts-nothing';
import { cancelEndsBeforeThePeriod } from './cancel-ends-before-the-period';
import { cancelHasNoEffect } from './cancel-has-no-effect';
import { cancelNotToldToBango } from './cancel-not-told-to-bango';
import { cancelRefusedButDone } from './cancel-refused-but-done';
import { cancelTakesOthersAlong } from './cancel-takes-others-along';
import { cancelTakesTheProductsOtherCustomersAlong } from './cancel-takes-the-products-other-customers-along';
import { cancellationBringsTheOldProductBack } from './cancellation-brings-the-old-product-back';
import { cancellationFallsBack } from './cancellation-falls-back';
import { endOfPeriodNeverComes } from './end-of-period-never-comes';
import { furtherFieldsRefused } from './further-fields-refused';
import { instantCancellationNotToldToBango } from './instant-cancellation-not-told-to-bango';
import { ownIdCannotBeCancelled } from './own-id-cannot-be-cancelled';
import { pendingCannotBeCancelled } from './pending-cannot-be-cancelled';
import { pendingIsSetAgain } from './pending-is-set-again';
import { pendingWaitsForThePeriod } from './pending-waits-for-the-period';
import { reasonInTheWrongFields } from './reason-in-the-wrong-fields';
import { resumedEndsAtOnce } from './resumed-ends-at-once';
import { secondCancelEndsAtOnce } from './second-cancel-ends-at-once';
import { suspendedCannotBeEnded } from './suspended-cannot-be-ended';

/** Mistakes about cancellation. */
export const cancelDefects: readonly Defect[] = [
  cancelAfterTheEnd,
  cancelAtBangoOnly,
  cancelBecomesTheOtherEnd,
  cancelCountsNothing,
  cancelEndsBeforeThePeriod,
  cancelHasNoEffect,
  cancelNotToldToBango,
  cancelRefusedButDone,
  cancelTakesOthersAlong,
  cancelTakesTheProductsOtherCustomersAlong,
  endOfPeriodNeverComes,
  pendingCannotBeCancelled,
  pendingIsSetAgain,
  secondCancelEndsAtOnce,
  suspendedCannotBeEnded,
  cancellationFallsBack,
  cancellationBringsTheOldProductBack,
  instantCancellationNotToldToBango,
  ownIdCannotBeCancelled,
  pendingWaitsForThePeriod,
  resumedEndsAtOnce,
  furtherFieldsRefused,
  reasonInTheWrongFields,
];
