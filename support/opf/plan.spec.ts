import { expect } from 'chai';
import { type Dialect, planRequest } from './plan';

const SSP: Dialect = { deployment: 'ssp', release: '25.12', duplicateFlag: 'refuse-duplicates' };
const NON_SSP: Dialect = { ...SSP, deployment: 'non-ssp' };
const reason = { category: 'REVOKED', code: 'ACCOUNT_TERMINATED' };
const purchase = {
  name: 'purchase' as const,
  accountId: 'a',
  productId: 'p',
  validFrom: '2026-01-01T00:00:00.000Z',
  expiryDate: '2026-02-01T00:00:00.000Z',
};

describe('planRequest', () => {
  it('buys through the CRM Gateway with SSP, as the first edition of 25.12 says', () => {
    expect(planRequest(purchase, SSP)).to.deep.equal({
      operationId: 'gatewayPurchase',
      path: {},
      query: {},
      body: { productType: 'THIRDPARTY', productId: 'p', accountId: 'a', status: 'PENDING' },
    });
  });

  it('buys through TPES without SSP, in the words of 25.26', () => {
    expect(planRequest(purchase, { ...NON_SSP, release: '25.26', duplicateFlag: null })).to.deep.equal({
      operationId: 'tpesPurchase',
      path: {},
      query: {},
      body: {
        productType: 'THIRDPARTY',
        productId: 'p',
        accountId: 'a',
        validFrom: '2026-01-01T00:00:00.000Z',
        expiryDate: '2026-02-01T00:00:00.000Z',
      },
    });
  });

  it('revokes by a new status with SSP, and by an action without', () => {
    const revoke = { name: 'revoke' as const, entitlementId: 'e', reason };
    const fields = { cancelReasonCategory: 'REVOKED', cancelReasonCode: 'ACCOUNT_TERMINATED' };
    expect([planRequest(revoke, SSP), planRequest(revoke, NON_SSP)]).to.deep.equal([
      { operationId: 'gatewayUpdate', path: { entitlementId: 'e' }, query: {}, body: { status: 'REVOKED', ...fields } },
      { operationId: 'tpesRevoke', path: { entitlementId: 'e' }, query: {}, body: fields },
    ]);
  });

  it('names the product of a resumption only without SSP', () => {
    const resume = { name: 'resume' as const, entitlementId: 'e', productId: 'p' };
    expect([planRequest(resume, SSP).body, planRequest(resume, NON_SSP).body]).to.deep.equal([
      { status: 'ACTIVE' },
      { productId: 'p' },
    ]);
  });

  it('suspends without a body where there is no SSP', () => {
    expect(planRequest({ name: 'suspend', entitlementId: 'e' }, NON_SSP).body).to.equal(undefined);
  });

  it('prohibits duplicates by the meaning that the contract gives the flag', () => {
    const strict = { ...purchase, prohibitDuplicates: true };
    const flags = (['refuse-duplicates', 'allow-duplicates'] as const).map(
      (duplicateFlag) => planRequest(strict, { ...SSP, duplicateFlag }).query.prohibitDuplicateProductPurchase,
    );
    expect(flags).to.deep.equal(['true', 'false']);
  });

  it('renders what is asked of the list', () => {
    const query = {
      filter: { productType: 'THIRDPARTY' },
      limit: 2,
      page: 3,
      sort: { created: -1 as const },
      fields: ['_id', 'status'],
    };
    expect(planRequest({ name: 'list', query }, SSP).query).to.deep.equal({
      filter: '{"productType":"THIRDPARTY"}',
      limit: '2',
      page: '3',
      sort: '{"created":-1}',
      fields: '_id,status',
    });
  });
});
