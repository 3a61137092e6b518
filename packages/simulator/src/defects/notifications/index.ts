import type { Defect } from '../../seams';
import { activationNotTold } from './activation-not-told';
import { bangoTellsNothing } from './bango-tells-nothing';
import { lateActivationRevives } from './late-activation-revives';
import { lateNotificationWins } from './late-notification-wins';
import { ownChangeToldWrongly } from './own-change-told-wrongly';
import { productChangeNotTakenIn } from './product-change-not-taken-in';
import { productChangeNotTold } from './product-change-not-told';
import { repeatedNotificationContradicts } from './repeated-notification-contradicts';
import { resumptionNotTakenIn } from './resumption-not-taken-in';
import { resumptionNotTold } from './resumption-not-told';
import { suspensionNotTakenIn } from './suspension-not-taken-in';
import { suspensionNotTold } from './suspension-not-told';
import { terminationNotTakenIn } from './termination-not-taken-in';
import { terminationNotTold } from './termination-not-told';
import { toldAWrongReason } from './told-a-wrong-reason';
import { toldAWrongStatus } from './told-a-wrong-status';
import { toldOfAnEndTooEarly } from './told-of-an-end-too-early';
import { toldOfAnotherAccount } from './told-of-another-account';
import { toldOfAnotherEntitlement } from './told-of-another-entitlement';
import { toldOfTheOldProduct } from './told-of-the-old-product';
import { toldOnlyOnce } from './told-only-once';
import { toldTwiceAndContradictory } from './told-twice-and-contradictory';

/** Mistakes about notifications to the CRM. */
export const notificationsDefects: readonly Defect[] = [
  activationNotTold,
  bangoTellsNothing,
  lateNotificationWins,
  ownChangeToldWrongly,
  productChangeNotTakenIn,
  productChangeNotTold,
  repeatedNotificationContradicts,
  resumptionNotTakenIn,
  resumptionNotTold,
  suspensionNotTakenIn,
  suspensionNotTold,
  terminationNotTakenIn,
  terminationNotTold,
  toldAWrongReason,
  toldAWrongStatus,
  toldOfAnEndTooEarly,
  toldOfAnotherAccount,
  toldOfAnotherEntitlement,
  toldOfTheOldProduct,
  toldOnlyOnce,
  toldTwiceAndContradictory,
  lateActivationRevives,
];
