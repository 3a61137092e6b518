import type { Defect } from '../../seams';
import { callFlowTakenForARepetition } from './call-flow-taken-for-a-repetition';
import { instantResumesAsPending } from './instant-resumes-as-pending';
import { resumeAfterTheEnd } from './resume-after-the-end';
import { resumeAtBangoOnly } from './resume-at-bango-only';
import { resumeHasNoEffect } from './resume-has-no-effect';
import { resumeInAnyLivingState } from './resume-in-any-living-state';
import { resumeNotToldToBango } from './resume-not-told-to-bango';
import { resumeOnlyOnce } from './resume-only-once';
import { resumeTakesOthersAlong } from './resume-takes-others-along';
import { resumeWithAnyProduct } from './resume-with-any-product';
import { resumptionBringsTheOldProductBack } from './resumption-brings-the-old-product-back';
import { resumptionFallsBack } from './resumption-falls-back';

/** Mistakes about resumption. */
export const resumeDefects: readonly Defect[] = [
  callFlowTakenForARepetition,
  instantResumesAsPending,
  resumeAfterTheEnd,
  resumeAtBangoOnly,
  resumeHasNoEffect,
  resumeInAnyLivingState,
  resumeNotToldToBango,
  resumeOnlyOnce,
  resumeTakesOthersAlong,
  resumptionBringsTheOldProductBack,
  resumptionFallsBack,
  resumeWithAnyProduct,
];
