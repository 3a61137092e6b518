import type { Defect } from '../../seams';
import { cancelledNotFoundById } from './cancelled-not-found-by-id';
import { deleteAllDeletesOne } from './delete-all-deletes-one';
import { deleteAllForAnyTenant } from './delete-all-for-any-tenant';
import { deleteAllForgetsTheSuspended } from './delete-all-forgets-the-suspended';
import { deleteAllKeepsWhatHasEnded } from './delete-all-keeps-what-has-ended';
import { deleteAllNotToldToBango } from './delete-all-not-told-to-bango';
import { deleteAllOfUnknownAccountAccepted } from './delete-all-of-unknown-account-accepted';
import { deleteAllWithAForgedToken } from './delete-all-with-a-forged-token';
import { deleteAllWithoutTokenAccepted } from './delete-all-without-token-accepted';
import { deleteAnswers202 } from './delete-answers-202';
import { deleteCountsTwo } from './delete-counts-two';
import { deleteNotToldToBango } from './delete-not-told-to-bango';
import { deleteOfEndingNotToldToBango } from './delete-of-ending-not-told-to-bango';
import { deleteTakesOtherAccountsAlong } from './delete-takes-other-accounts-along';
import { deleteTakesOthersAlong } from './delete-takes-others-along';
import { deletedComesBack } from './deleted-comes-back';
import { deletedInTheUnpagedList } from './deleted-in-the-unpaged-list';
import { deletedStillKnownToTpes } from './deleted-still-known-to-tpes';
import { deletedStillListed } from './deleted-still-listed';
import { lateConfirmationBringsBack } from './late-confirmation-brings-back';
import { revokedCannotBeDeleted } from './revoked-cannot-be-deleted';

/** Mistakes about deletion. */
export const deleteDefects: readonly Defect[] = [
  cancelledNotFoundById,
  deleteAllDeletesOne,
  deleteAllNotToldToBango,
  deleteAnswers202,
  deleteNotToldToBango,
  deleteTakesOtherAccountsAlong,
  deleteTakesOthersAlong,
  deletedInTheUnpagedList,
  deletedStillListed,
  deletedComesBack,
  deleteAllOfUnknownAccountAccepted,
  deleteAllForgetsTheSuspended,
  deleteOfEndingNotToldToBango,
  deleteAllWithoutTokenAccepted,
  deleteAllForAnyTenant,
  deleteAllWithAForgedToken,
  lateConfirmationBringsBack,
  revokedCannotBeDeleted,
  deleteAllKeepsWhatHasEnded,
  deleteCountsTwo,
  deletedStillKnownToTpes,
];
