import { expect } from 'chai';
import { SimulatorKit } from '../../../../../tests/kits/simulator';

describe('purchase', () => {
  for (const deployment of ['ssp', 'non-ssp'] as const) {
    describe(`in 25.12, ${deployment}`, () => {
      let kit: SimulatorKit;
      before(async () => {
        kit = await SimulatorKit.start({ deployment });
      });
      after(() => kit.stop());

      it('makes an entitlement on both sides that waits for the customer', async () => {
        const accountId = await kit.account();
        const { status, data } = await kit.purchase(accountId, 'STANDARD', {
          body: { reasonCode: 'OFFER', reasonCategory: 'SPRING' },
        });
        const [entitlement] = await kit.listed({ accountId, productType: 'THIRDPARTY' });
        const { created, modified, validFrom, ...rest } = entitlement ?? {};

        expect([status, data, [created, created]]).to.deep.equal([201, { _id: rest._id }, [modified, validFrom]]);
        expect(rest).to.deep.equal({
          _id: data._id,
          accountId,
          productId: 'BANGO_US_MUSIC',
          productType: 'THIRDPARTY',
          status: 'PENDING',
          expiryDate: '2099-12-31T23:59:59.000Z',
          reasonCode: 'OFFER',
          reasonCategory: 'SPRING',
        });
        expect(await kit.bangoStatuses(accountId)).to.deep.equal(['PENDING']);
      });

      it('is active at once where the merchant needs no activation', async () => {
        const accountId = await kit.account();
        const id = await kit.entitlement(accountId, 'INSTANT');
        expect([await kit.status(id), await kit.bangoStatuses(accountId), await kit.told(accountId)]).to.deep.equal([
          'ACTIVE',
          ['ACTIVE'],
          [],
        ]);
      });

      it('takes an own id once', async () => {
        const accountId = await kit.account();
        const own = { body: { _id: `own-${accountId}` } };
        const [first, second] = await Promise.all([
          kit.purchase(accountId, 'STANDARD', own),
          kit.purchase(await kit.account(), 'STANDARD', own),
        ]);
        expect([first.data, second.status, second.data.errorCode]).to.deep.equal([
          { _id: `own-${accountId}` },
          400,
          'REFUSED',
        ]);
      });

      it('refuses a duplicate where it is prohibited, and only there', async () => {
        const accountId = await kit.account();
        const prohibited = { query: { prohibitDuplicateProductPurchase: 'true' } };
        const id = await kit.entitlement(accountId);
        const answers = [
          await kit.purchase(accountId, 'STANDARD', prohibited),
          await kit.purchase(accountId, 'PREMIUM', prohibited),
          await kit.purchase(accountId, 'STANDARD', { query: { prohibitDuplicateProductPurchase: 'false' } }),
        ];
        expect([answers.map(({ status }) => status), await kit.status(id)]).to.deep.equal([[400, 201, 201], 'PENDING']);
      });

      it('allows the product again after its end, with a new id', async () => {
        const accountId = await kit.account();
        const first = await kit.active(accountId);
        await kit.end(first, 'cancel');
        const { status, data } = await kit.purchase(accountId, 'STANDARD', {
          query: { prohibitDuplicateProductPurchase: 'true' },
        });
        expect([status, data._id === first]).to.deep.equal([201, false]);
      });

      it('refuses an unknown account, an unknown product and what the merchant limits', async () => {
        const accountId = await kit.account();
        const first = await kit.active(accountId, 'LIMITED');
        const answers = [
          await kit.purchase('nobody'),
          await kit.purchase(accountId, 'STANDARD', { body: { productId: 'none' } }),
          await kit.purchase(accountId, 'LIMITED'),
        ];
        expect([answers.map(({ status, data }) => [status, data.errorCode]), await kit.status(first)]).to.deep.equal([
          [
            [400, 'REFUSED'],
            [400, 'REFUSED'],
            [400, 'REFUSED'],
          ],
          'ACTIVE',
        ]);
      });

      it('refuses an account that is cancelled', async () => {
        const accountId = await kit.account();
        await kit.call('PUT', `/adm/v1/accounts/${accountId}`, { body: { status: 'CANCELLED' } });
        expect((await kit.purchase(accountId)).status).to.equal(400);
      });

      it('leaves nothing behind where the merchant cannot be reached', async () => {
        const accountId = await kit.account();
        await kit.control('POST', `/accounts/${accountId}/faults`, { kind: 'merchant-unreachable', times: 1 });
        const failed = await kit.purchase(accountId);

        expect([
          failed.status,
          await kit.listed({ accountId, productType: 'THIRDPARTY' }),
          await kit.bangoStatuses(accountId),
          (await kit.purchase(accountId)).status,
        ]).to.deep.equal([503, [], ['FAILED'], 201]);
      });

      it('tells that Bango is throttled or in maintenance', async () => {
        const accountId = await kit.account();
        const statuses: unknown[] = [];
        for (const kind of ['throttled', 'maintenance']) {
          await kit.control('POST', `/accounts/${accountId}/faults`, { kind, times: 1 });
          const { status, headers } = await kit.purchase(accountId);
          statuses.push([status, headers['retry-after']]);
        }
        expect([statuses, await kit.bangoStatuses(accountId)]).to.deep.equal([
          [
            [429, '1'],
            [503, '1'],
          ],
          [],
        ]);
      });
    });
  }

  for (const { deployment, id } of [
    { deployment: 'ssp', id: '_id' },
    { deployment: 'non-ssp', id: 'entitlementId' },
  ] as const) {
    describe(`in 25.26, ${deployment}`, () => {
      let kit: SimulatorKit;
      before(async () => {
        kit = await SimulatorKit.start({ deployment, release: '25.26' });
      });
      after(() => kit.stop());

      it('is 202 with an activation URL while the customer has to activate', async () => {
        const accountId = await kit.account();
        const { status, data } = await kit.purchase(accountId);
        const [entitlement] = await kit.listed({ accountId, productType: 'THIRDPARTY' });
        const { url, ...parameters } = data.parameters;

        expect([status, data[id], parameters.action, Object.keys(data)]).to.deep.equal([
          202,
          entitlement?._id,
          'NAVIGATE_TO_URL',
          [id, 'parameters'],
        ]);
        expect(url).to.equal(await kit.activationUrl(data[id]));
      });

      it('is 200 where the merchant entitlement exists', async () => {
        const { status, data } = await kit.purchase(await kit.account(), 'INSTANT');
        expect([status, Object.keys(data)]).to.deep.equal([200, [id]]);
      });

      it('keeps the validity, in UTC', async () => {
        const accountId = await kit.account();
        await kit.purchase(accountId, 'INSTANT', {
          body: { validFrom: '2026-01-01T01:00:00+01:00', expiryDate: '2098-01-01T00:00:00Z' },
        });
        const [entitlement] = await kit.listed({ accountId, productType: 'THIRDPARTY' });
        expect([entitlement?.validFrom, entitlement?.expiryDate]).to.deep.equal([
          '2026-01-01T00:00:00.000Z',
          '2098-01-01T00:00:00.000Z',
        ]);
      });

      it('refuses a validity that is missing, reversed or over', async () => {
        const accountId = await kit.account();
        const statuses: number[] = [];
        for (const body of [
          { validFrom: undefined },
          { expiryDate: undefined },
          { validFrom: '2098-01-02T00:00:00Z', expiryDate: '2098-01-01T00:00:00Z' },
          { validFrom: '2020-01-01T00:00:00Z', expiryDate: '2021-01-01T00:00:00Z' },
          { validFrom: 'soon' },
        ]) {
          statuses.push((await kit.purchase(accountId, 'STANDARD', { body })).status);
        }
        expect([statuses, await kit.bangoStatuses(accountId)]).to.deep.equal([[400, 400, 400, 400, 400], []]);
      });

      it('knows no optional arguments', async () => {
        const accountId = await kit.account();
        await kit.purchase(accountId, 'INSTANT');
        const { status, data } = await kit.purchase(accountId, 'INSTANT', {
          query: { prohibitDuplicateProductPurchase: 'true' },
        });
        expect([status, Object.keys(data)]).to.deep.equal([200, [id]]);
      });
    });
  }
});
