import type { Defect } from '../../seams';
import { bareTokenAccepted } from './bare-token-accepted';
import { expiredTokenAccepted } from './expired-token-accepted';
import { expiredTokenNotFound } from './expired-token-not-found';
import { forgedTokenAccepted } from './forged-token-accepted';
import { forgedTokenBreaksThePlatform } from './forged-token-breaks-the-platform';
import { forgedTokenChangesAllTheSame } from './forged-token-changes-all-the-same';
import { missingTokenAccepted } from './missing-token-accepted';
import { refreshedTokenNotAccepted } from './refreshed-token-not-accepted';
import { roleNotChecked } from './role-not-checked';
import { unsignedTokenAccepted } from './unsigned-token-accepted';

/** Mistakes about who may call. */
export const authenticationDefects: readonly Defect[] = [
  bareTokenAccepted,
  expiredTokenAccepted,
  expiredTokenNotFound,
  forgedTokenAccepted,
  forgedTokenBreaksThePlatform,
  forgedTokenChangesAllTheSame,
  missingTokenAccepted,
  roleNotChecked,
  unsignedTokenAccepted,
  refreshedTokenNotAccepted,
];
