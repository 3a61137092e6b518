import type { Defect } from '../../seams';
import { activationCancelsTheOlderOne } from './activation-cancels-the-older-one';
import { activationEndsWhatIsEnding } from './activation-ends-what-is-ending';
import { activationFallsBack } from './activation-falls-back';
import { activationHasNoEffect } from './activation-has-no-effect';
import { activationInfoEndsPending } from './activation-info-ends-pending';
import { activationInfoForAnyState } from './activation-info-for-any-state';
import { activationInfoForWhatEnds } from './activation-info-for-what-ends';
import { activationInfoForWhatWasNeverActive } from './activation-info-for-what-was-never-active';
import { activationInfoOfAnother } from './activation-info-of-another';
import { activationInfoOnlyOnce } from './activation-info-only-once';
import { activationInfoRepeatsExpiredUrl } from './activation-info-repeats-expired-url';
import { activationInfoUrlExpired } from './activation-info-url-expired';
import { activationLinkOutlivesTheEnd } from './activation-link-outlives-the-end';
import { activationLinkOutlivesTheRevocation } from './activation-link-outlives-the-revocation';
import { activationNotTakenIn } from './activation-not-taken-in';
import { activationResumesWhatIsSuspended } from './activation-resumes-what-is-suspended';
import { activationTakesOthersAlong } from './activation-takes-others-along';
import { activationUrlLeadsNowhere } from './activation-url-leads-nowhere';
import { pendingActivatesItself } from './pending-activates-itself';
import { pendingEndsWithItsUrl } from './pending-ends-with-its-url';
import { usedActivationLinkResumes } from './used-activation-link-resumes';
import { usedActivationLinkRevives } from './used-activation-link-revives';
import { usedActivationLinkTakesBackACancellation } from './used-activation-link-takes-back-a-cancellation';

/** Mistakes about activation. */
export const activationDefects: readonly Defect[] = [
  activationCancelsTheOlderOne,
  activationEndsWhatIsEnding,
  activationFallsBack,
  activationHasNoEffect,
  activationInfoEndsPending,
  activationInfoForAnyState,
  activationInfoForWhatEnds,
  activationInfoOfAnother,
  activationInfoOnlyOnce,
  activationInfoRepeatsExpiredUrl,
  activationInfoUrlExpired,
  activationLinkOutlivesTheEnd,
  activationLinkOutlivesTheRevocation,
  activationNotTakenIn,
  activationResumesWhatIsSuspended,
  activationTakesOthersAlong,
  activationUrlLeadsNowhere,
  pendingActivatesItself,
  pendingEndsWithItsUrl,
  usedActivationLinkResumes,
  usedActivationLinkRevives,
  usedActivationLinkTakesBackACancellation,
  activationInfoForWhatWasNeverActive,
];
