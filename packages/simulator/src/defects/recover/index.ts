import type { Defect } from '../../seams';
import { recoveryAfterTheEnd } from './recovery-after-the-end';
import { recoveryEndsTheOthers } from './recovery-ends-the-others';
import { recoveryOfPendingBreaks } from './recovery-of-pending-breaks';
import { recoveryOnlyOnce } from './recovery-only-once';
import { recoveryRefusedAfterAProductChange } from './recovery-refused-after-a-product-change';
import { recoveryRefusedWhileEnding } from './recovery-refused-while-ending';
import { recoverySuspends } from './recovery-suspends';
import { recoveryUrlMissing } from './recovery-url-missing';
import { recoveryUrlOfAnother } from './recovery-url-of-another';
import { recoveryUrlRelative } from './recovery-url-relative';
import { recoveryWithoutATenant } from './recovery-without-a-tenant';

/** Mistakes about recovery. */
export const recoverDefects: readonly Defect[] = [
  recoveryAfterTheEnd,
  recoveryEndsTheOthers,
  recoveryOfPendingBreaks,
  recoveryOnlyOnce,
  recoveryRefusedAfterAProductChange,
  recoveryRefusedWhileEnding,
  recoverySuspends,
  recoveryUrlMissing,
  recoveryUrlRelative,
  recoveryWithoutATenant,
  recoveryUrlOfAnother,
];
