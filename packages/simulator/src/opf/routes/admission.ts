import type { Operation, OperationId } from '@opentv-bango/contract';
import type { SeamRequest } from '../../seams';
import type { TenantCheck, TokenCheck } from '../access';
import { contextOf, Refused } from '../calls';
import type { Platform } from '../platform';
import type { Tenant } from '../store';

/** Lets a call in: first its token is looked at, then its tenant. */
export class Admission {
  constructor(
    private readonly platform: Platform,
    private readonly tokens: TokenCheck,
    private readonly tenants: TenantCheck,
  ) {}

  /**
   * @returns the tenant of the call
   * @throws Refused
   */
  async admit(operation: Operation<OperationId>, request: SeamRequest): Promise<Tenant> {
    const { seams, store } = this.platform;
    const context = contextOf(this.platform, { operationId: operation.id, request });
    const verdict = seams.token(context, await this.tokens.verdict(request.headers.authorization));
    if (verdict) {
      throw new Refused(verdict.point, verdict.message);
    }
    const found = seams.tenant(context, this.tenants.find(operation, request.headers['nv-tenant-id']));
    const tenant = found.tenantId === null ? undefined : store.tenant(found.tenantId);
    if (!tenant) {
      const { point, message } = found.verdict ?? { point: 'missing-tenant', message: 'There is no tenant.' };
      throw new Refused(point, message);
    }
    return tenant;
  }
}
