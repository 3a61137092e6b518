import { expect } from 'chai';
import { pathTemplate } from './path-template';

describe('pathTemplate', () => {
  const template = pathTemplate('/v1/accounts/{accountId}/entitlements/{entitlementId}', 'operation');

  it('encodes what it builds and decodes what it parses', () => {
    const path = template.build({ accountId: 'a/b c', entitlementId: 'é' });
    expect({ path, parameters: template.parse(path) }).to.deep.equal({
      path: '/v1/accounts/a%2Fb%20c/entitlements/%C3%A9',
      parameters: { accountId: 'a/b c', entitlementId: 'é' },
    });
  });

  it('refuses to build without a parameter, which would be another endpoint', () => {
    expect(() => template.build({ accountId: 'a', entitlementId: '' })).to.throw(
      'operation: the path parameter "entitlementId" is missing or empty',
    );
  });

  for (const path of [
    '/v1/accounts/a/entitlements',
    '/v1/accounts/a/entitlements/',
    '/v1/accounts/a/entitlements/e/',
    '/v1/accounts/a/other/e',
    '/v1/accounts/%E0%A4%A/entitlements/e',
  ]) {
    it(`does not fit ${path}`, () => {
      expect(template.parse(path)).to.equal(undefined);
    });
  }
});
