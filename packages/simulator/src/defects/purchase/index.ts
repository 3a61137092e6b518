import type { Defect } from '../../seams';
import { activeBeforeActivation } from './active-before-activation';
import { anotherProductAtBango } from './another-product-at-bango';
import { bangoUnavailableHidden } from './bango-unavailable-hidden';
import { bangoUnavailableIsTheCallersMistake } from './bango-unavailable-is-the-callers-mistake';
import { cancelledIdGivenAgain } from './cancelled-id-given-again';
import { deletedCannotBeBoughtAgain } from './deleted-cannot-be-bought-again';
import { duplicateAlwaysRefused } from './duplicate-always-refused';
import { duplicateFlagCountsOtherProducts } from './duplicate-flag-counts-other-products';
import { duplicateFlagCountsOtherSubscribers } from './duplicate-flag-counts-other-subscribers';
import { duplicateFlagInverted } from './duplicate-flag-inverted';
import { duplicateFlagRemembersTheFirstProduct } from './duplicate-flag-remembers-the-first-product';
import { endedIdUsedAgain } from './ended-id-used-again';
import { endedSubscriptionNotReplaced } from './ended-subscription-not-replaced';
import { endingCannotBeBoughtAgain } from './ending-cannot-be-bought-again';
import { idOfAnotherAccountAccepted } from './id-of-another-account-accepted';
import { impossibleValidityBreaksThePlatform } from './impossible-validity-breaks-the-platform';
import { instantProductLeftPending } from './instant-product-left-pending';
import { instantPurchaseAnswers202 } from './instant-purchase-answers-202';
import { limitCountsOtherSubscribers } from './limit-counts-other-subscribers';
import { limitCountsWhatHasEnded } from './limit-counts-what-has-ended';
import { limitNotKept } from './limit-not-kept';
import { ownIdIgnored } from './own-id-ignored';
import { ownIdInLowerCase } from './own-id-in-lower-case';
import { purchaseAnswerWithAnotherId } from './purchase-answer-with-another-id';
import { purchaseAnswerWithoutId } from './purchase-answer-without-id';
import { purchaseAnswers200ForCreated } from './purchase-answers-200-for-created';
import { purchaseAnswers200ForPending } from './purchase-answers-200-for-pending';
import { purchaseMadeTwiceAtBango } from './purchase-made-twice-at-bango';
import { purchaseNotKept } from './purchase-not-kept';
import { purchaseNotMadeAtBango } from './purchase-not-made-at-bango';
import { purchaseReplacesTheOthers } from './purchase-replaces-the-others';
import { purchaseResumesWhatIsSuspended } from './purchase-resumes-what-is-suspended';
import { takenIdAccepted } from './taken-id-accepted';
import { unknownAccountBuys } from './unknown-account-buys';
import { unknownProductSold } from './unknown-product-sold';
import { validityIgnored } from './validity-ignored';

/** Mistakes about purchases. */
export const purchaseDefects: readonly Defect[] = [
  activeBeforeActivation,
  anotherProductAtBango,
  bangoUnavailableHidden,
  bangoUnavailableIsTheCallersMistake,
  cancelledIdGivenAgain,
  deletedCannotBeBoughtAgain,
  duplicateAlwaysRefused,
  duplicateFlagCountsOtherProducts,
  duplicateFlagCountsOtherSubscribers,
  duplicateFlagInverted,
  duplicateFlagRemembersTheFirstProduct,
  endedIdUsedAgain,
  endedSubscriptionNotReplaced,
  endingCannotBeBoughtAgain,
  idOfAnotherAccountAccepted,
  impossibleValidityBreaksThePlatform,
  instantProductLeftPending,
  instantPurchaseAnswers202,
  limitCountsOtherSubscribers,
  limitCountsWhatHasEnded,
  limitNotKept,
  ownIdIgnored,
  ownIdInLowerCase,
  purchaseAnswerWithAnotherId,
  purchaseAnswerWithoutId,
  purchaseAnswers200ForCreated,
  purchaseAnswers200ForPending,
  purchaseMadeTwiceAtBango,
  purchaseNotKept,
  purchaseNotMadeAtBango,
  purchaseReplacesTheOthers,
  purchaseResumesWhatIsSuspended,
  takenIdAccepted,
  unknownAccountBuys,
  unknownProductSold,
  validityIgnored,
];
