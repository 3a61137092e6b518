import type { Defect } from '../../seams';
import { accountCancelledNotToldToBango } from './account-cancelled-not-told-to-bango';
import { accountCancelledSubscriptionsStay } from './account-cancelled-subscriptions-stay';
import { accountCancelledWithAForgedToken } from './account-cancelled-with-a-forged-token';
import { accountCancelledWithoutToken } from './account-cancelled-without-token';
import { accountDeletedNotToldToBango } from './account-deleted-not-told-to-bango';
import { accountDeletedSubscriptionsStay } from './account-deleted-subscriptions-stay';
import { accountDeletedWithAForgedToken } from './account-deleted-with-a-forged-token';
import { accountDeletedWithoutToken } from './account-deleted-without-token';
import { cancelledAccountBroughtBack } from './cancelled-account-brought-back';
import { cancelledAccountBuys } from './cancelled-account-buys';
import { instantSurvivesTheAccount } from './instant-survives-the-account';
import { secondAccountCancellationBreaks } from './second-account-cancellation-breaks';
import { suspendedSurvivesTheAccount } from './suspended-survives-the-account';
import { unknownAccountCancelled } from './unknown-account-cancelled';

/** Mistakes about the end of an account. */
export const accountsDefects: readonly Defect[] = [
  accountCancelledNotToldToBango,
  accountCancelledSubscriptionsStay,
  accountCancelledWithAForgedToken,
  accountCancelledWithoutToken,
  accountDeletedNotToldToBango,
  accountDeletedSubscriptionsStay,
  accountDeletedWithAForgedToken,
  accountDeletedWithoutToken,
  cancelledAccountBuys,
  instantSurvivesTheAccount,
  secondAccountCancellationBreaks,
  suspendedSurvivesTheAccount,
  cancelledAccountBroughtBack,
  unknownAccountCancelled,
];
