import axios from 'axios';
import { expect } from 'chai';
import { BangoKit } from '../../../../tests/kits/bango/bango-kit';

describe('the Reseller API', () => {
  let kit: BangoKit;
  before(async () => {
    kit = await BangoKit.start();
  });
  after(() => kit.stop());

  it('answers the connectivity test', async () => {
    const { status, data } = await kit.call('GET', '/v1/echo/hello%201');
    expect({ status, data }).to.deep.equal({
      status: 200,
      data: { responseCode: 'OK', responseMessage: 'Success', id: 'hello 1' },
    });
  });

  for (const headers of [{}, { authorization: 'Basic b3BmOndyb25n' }, { authorization: 'Bearer token' }]) {
    it(`refuses a caller with ${JSON.stringify(headers)}`, async () => {
      const url = `${(await kit.call('GET', '/v1/echo/1')).config.url}`;
      const answer = await axios.get(url, { headers, proxy: false, validateStatus: () => true });
      expect([answer.status, answer.data, answer.headers['www-authenticate']]).to.deep.equal([
        401,
        {
          responseCode: 'UNAUTHORIZED',
          responseMessage: 'The credentials are missing or wrong.',
          errorSource: 'BANGO',
        },
        'Basic realm="Bango Reseller API", charset="UTF-8"',
      ]);
    });
  }
});
