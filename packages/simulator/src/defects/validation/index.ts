import type { Defect } from '../../seams';
import { gatewayEndsWithoutAReason } from './gateway-ends-without-a-reason';
import { gatewayTakesAnyReason } from './gateway-takes-any-reason';
import { onlyUsualReasonsAccepted } from './only-usual-reasons-accepted';
import { productChangeWithoutProductAccepted } from './product-change-without-product-accepted';
import { productTypeNotChecked } from './product-type-not-checked';
import { purchaseStatusNotChecked } from './purchase-status-not-checked';
import { purchaseWithoutAccountAccepted } from './purchase-without-account-accepted';
import { purchaseWithoutExpiryAccepted } from './purchase-without-expiry-accepted';
import { purchaseWithoutProductAccepted } from './purchase-without-product-accepted';
import { purchaseWithoutValidityAccepted } from './purchase-without-validity-accepted';
import { reasonCodeNotDemanded } from './reason-code-not-demanded';
import { reasonDemandedByTheGateway } from './reason-demanded-by-the-gateway';
import { reasonNotDemanded } from './reason-not-demanded';
import { resumeWithoutProductAccepted } from './resume-without-product-accepted';
import { statusNotChecked } from './status-not-checked';
import { unknownEntitlementAccepted } from './unknown-entitlement-accepted';
import { unknownEntitlementBreaksThePlatform } from './unknown-entitlement-breaks-the-platform';
import { unknownReasonAccepted } from './unknown-reason-accepted';
import { unreadableBodyNotFound } from './unreadable-body-not-found';
import { unreadableValidityAccepted } from './unreadable-validity-accepted';

/** Mistakes about arguments. */
export const validationDefects: readonly Defect[] = [
  gatewayEndsWithoutAReason,
  gatewayTakesAnyReason,
  productChangeWithoutProductAccepted,
  productTypeNotChecked,
  purchaseStatusNotChecked,
  purchaseWithoutAccountAccepted,
  purchaseWithoutProductAccepted,
  reasonDemandedByTheGateway,
  reasonNotDemanded,
  resumeWithoutProductAccepted,
  statusNotChecked,
  unknownEntitlementAccepted,
  unknownEntitlementBreaksThePlatform,
  unknownReasonAccepted,
  unreadableBodyNotFound,
  purchaseWithoutValidityAccepted,
  onlyUsualReasonsAccepted,
  unreadableValidityAccepted,
  reasonCodeNotDemanded,
  purchaseWithoutExpiryAccepted,
];
