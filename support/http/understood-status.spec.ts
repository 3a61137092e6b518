import { expect } from 'chai';
import type { Call } from './call';
import { understoodStatus } from './understood-status';

const call: Call = { from: 'CRM', to: 'OpenTV Platform', method: 'GET', url: 'http://p', correlationId: 'c' };

describe('the status that an answer means', () => {
  const cases: [body: unknown, status: number, understood: number][] = [
    [{ resultCode: '99999:403', localeMessage: 'Token expired', requestId: 'r', result: null }, 200, 403],
    [{ resultCode: '10001:404' }, 201, 404],
    [{ resultCode: '503' }, 202, 503],
    [{ resultCode: 401 }, 200, 401],
    [{ resultCode: '0' }, 200, 200],
    [{ resultCode: '99999:200' }, 200, 200],
    [{ resultCode: '12403' }, 200, 200],
    [{ resultCode: null }, 200, 200],
    [{ resultCode: '99999:403' }, 404, 404],
    ['99999:403', 200, 200],
    [undefined, 200, 200],
    [[{ resultCode: '99999:403' }], 200, 200],
  ];
  for (const [body, status, understood] of cases) {
    it(`is ${understood} for ${status} ${JSON.stringify(body)}`, () => {
      expect(understoodStatus(call, status, body)).to.equal(understood);
    });
  }

  it('is what HTTP says of everybody but OpenTV Platform', () => {
    expect(understoodStatus({ ...call, to: 'Bango' }, 200, { resultCode: '99999:403' })).to.equal(200);
  });
});
