import { nearMatches, UserError } from '../../errors';
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

/**
 * @param names of defects, as given with `--defect`
 * @returns the defects, in the order given
 * @throws UserError `UNKNOWN_DEFECT` that says where they are listed
 */
export function defectsByName(names: readonly string[], known: readonly Defect[] = DEFECTS): Defect[] {
  return names.map((name) => {
    const defect = known.find((candidate) => candidate.name === name);
    if (!defect) {
      const near = nearMatches(
        name,
        known.map((candidate) => candidate.name),
      );
      const advice =
        near.length > 0
          ? `. Did you mean ${near.join(' or ')}?`
          : `: "certify defects" lists the ${known.length} that there are.`;
      throw new UserError('UNKNOWN_DEFECT', `There is no defect ${name}${advice}`);
    }
    return defect;
  });
}
