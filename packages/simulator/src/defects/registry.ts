import type { Defect } from '../seams';
import { accountsDefects } from './accounts';
import { activationDefects } from './activation';
import { authenticationDefects } from './authentication';
import { bangoDefects } from './bango';
import { cancelDefects } from './cancel';
import { changeProductDefects } from './change-product';
import { confirmationDefects } from './confirmation';
import { deleteDefects } from './delete';
import { listDefects } from './list';
import { merchantDefects } from './merchant';
import { notificationsDefects } from './notifications';
import { purchaseDefects } from './purchase';
import { recoverDefects } from './recover';
import { repeatedPurchaseDefects } from './repeated-purchase';
import { resumeDefects } from './resume';
import { revokeDefects } from './revoke';
import { suspendDefects } from './suspend';
import { tenantsDefects } from './tenants';
import { timesDefects } from './times';
import { validationDefects } from './validation';

/** All defects that the simulator knows. */
export const DEFECTS: readonly Defect[] = [
  ...authenticationDefects,
  ...tenantsDefects,
  ...validationDefects,
  ...purchaseDefects,
  ...repeatedPurchaseDefects,
  ...activationDefects,
  ...cancelDefects,
  ...revokeDefects,
  ...suspendDefects,
  ...resumeDefects,
  ...confirmationDefects,
  ...changeProductDefects,
  ...recoverDefects,
  ...deleteDefects,
  ...listDefects,
  ...accountsDefects,
  ...notificationsDefects,
  ...merchantDefects,
  ...timesDefects,
  ...bangoDefects,
];
