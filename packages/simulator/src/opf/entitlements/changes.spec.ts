import { expect } from 'chai';
import { SimulatorKit } from '../../../../../tests/kits/simulator';

/** The same changes in the words of each deployment. */
const dialects = {
  ssp: {
    suspend: (kit: SimulatorKit, id: string) => kit.put(id, { status: 'SUSPENDED' }),
    resume: (kit: SimulatorKit, id: string) => kit.put(id, { status: 'ACTIVE' }),
    done: [200, { matchedCount: 1, modifiedCount: 1 }],
    later: [202, { matchedCount: 1, modifiedCount: 1 }],
    nothing: [200, { matchedCount: 1, modifiedCount: 0 }],
  },
  'non-ssp': {
    suspend: (kit: SimulatorKit, id: string) => kit.action(id, 'suspend'),
    resume: (kit: SimulatorKit, id: string) => kit.action(id, 'resume', { productId: kit.product('STANDARD') }),
    done: [200, ''],
    later: [202, ''],
    nothing: [200, ''],
  },
} as const;

for (const deployment of ['ssp', 'non-ssp'] as const) {
  const { suspend, resume, done, later, nothing } = dialects[deployment];

  describe(`changes by the CRM, ${deployment}`, () => {
    let kit: SimulatorKit;
    before(async () => {
      kit = await SimulatorKit.start({ deployment, release: deployment === 'ssp' ? '25.26' : '25.12' });
    });
    after(() => kit.stop());

    it('suspend and resume at once, on both sides, without a notification', async () => {
      const accountId = await kit.account();
      const id = await kit.active(accountId);
      const seen: unknown[] = [];
      for (const change of [suspend, resume]) {
        const { status, data } = await change(kit, id);
        seen.push([status, data], await kit.status(id), await kit.bangoStatuses(accountId));
      }
      expect([seen, await kit.told(accountId)]).to.deep.equal([
        [done, 'SUSPENDED', ['SUSPENDED'], done, 'ACTIVE', ['ACTIVE']],
        [[id, 'ACTIVATION_SUCCESS', 'ACTIVE']],
      ]);
    });

    for (const { how, status } of [
      { how: 'cancel', status: 'CANCELLED' },
      { how: 'revoke', status: 'REVOKED' },
    ] as const) {
      it(`${how} at once, for good, and keep the reason`, async () => {
        const accountId = await kit.account();
        const id = await kit.active(accountId);
        const first = await kit.end(id, how);
        const [ended] = await kit.listed({ _id: id });
        const refused = [
          await kit.end(id, 'cancel'),
          await kit.end(id, 'revoke'),
          await suspend(kit, id),
          await resume(kit, id),
          await kit.action(id, 'changeProduct', { productId: kit.product('PREMIUM') }),
          await kit.action(id, 'recover'),
        ];

        expect([first.status, first.data]).to.deep.equal(done);
        expect([ended?.status, ended?.reasonCategory, ended?.reasonCode]).to.deep.equal([
          status,
          'CUSTOMER_CANCELLED',
          'NOT_RENEWED',
        ]);
        expect(refused.map((answer) => answer.status)).to.deep.equal([400, 400, 400, 400, 400, 400]);
        expect(await kit.listed({ _id: id })).to.deep.equal([ended]);
        expect(await kit.bangoStatuses(accountId)).to.deep.equal([status]);
      });

      it(`${how} later where the merchant confirms later, and tell the CRM then`, async () => {
        const accountId = await kit.account();
        const id = await kit.active(accountId, 'CONFIRMED_LATER');
        const answer = await kit.end(id, how);
        const before = [await kit.status(id), await kit.bangoStatuses(accountId)];
        await kit.control('POST', `/accounts/${accountId}/confirm`);
        const [ended] = await kit.listed({ _id: id });

        expect([answer.status, answer.data]).to.deep.equal(later);
        expect(before).to.deep.equal(['ACTIVE', ['ACTIVE']]);
        expect([ended?.status, ended?.reasonCode, await kit.bangoStatuses(accountId)]).to.deep.equal([
          status,
          'NOT_RENEWED',
          [status],
        ]);
        expect(await kit.told(accountId)).to.deep.equal([
          [id, 'ACTIVATION_SUCCESS', 'ACTIVE'],
          [id, 'TERMINATION_SUCCESS', status],
        ]);
      });

      it(`${how} what is pending`, async () => {
        const accountId = await kit.account();
        const id = await kit.entitlement(accountId);
        await kit.end(id, how);
        expect([await kit.status(id), await kit.bangoStatuses(accountId)]).to.deep.equal([status, [status]]);
      });
    }

    it('cancel at the end of the period, once', async () => {
      const accountId = await kit.account();
      const id = await kit.active(accountId, 'END_OF_PERIOD');
      const [first, second] = [await kit.end(id, 'cancel'), await kit.end(id, 'cancel')];
      const ending = await kit.status(id);
      await kit.control('POST', `/accounts/${accountId}/clock`, { advanceSeconds: 31 * 86_400 });

      expect([first.status, first.data, second.status, second.data, ending]).to.deep.equal([
        ...done,
        ...nothing,
        'ACTIVE-ENDING',
      ]);
      expect([await kit.status(id), await kit.told(accountId)]).to.deep.equal([
        'CANCELLED',
        [
          [id, 'ACTIVATION_SUCCESS', 'ACTIVE'],
          [id, 'TERMINATION_SUCCESS', 'CANCELLED'],
        ],
      ]);
    });

    it('are refused in the wrong state, and where the merchant does not support them', async () => {
      const accountId = await kit.account();
      const pending = await kit.entitlement(accountId);
      const steady = await kit.active(accountId, 'NO_SUSPEND');
      const answers = [await suspend(kit, pending), await resume(kit, pending), await suspend(kit, steady)];

      expect(answers.map(({ status, data }) => [status, data.errorCode])).to.deep.equal([
        [400, 'REFUSED'],
        [400, 'REFUSED'],
        [400, 'REFUSED'],
      ]);
      expect([await kit.status(pending), await kit.status(steady)]).to.deep.equal(['PENDING', 'ACTIVE']);
    });

    it('change nothing while Bango is throttled or in maintenance', async () => {
      const accountId = await kit.account();
      const id = await kit.active(accountId);
      const statuses: number[] = [];
      for (const kind of ['throttled', 'maintenance']) {
        await kit.control('POST', `/accounts/${accountId}/faults`, { kind, times: 1 });
        statuses.push((await suspend(kit, id)).status);
      }
      expect([statuses, await kit.status(id)]).to.deep.equal([[429, 503], 'ACTIVE']);
    });

    it('change the product, which keeps the entitlement', async () => {
      const accountId = await kit.account();
      const id = await kit.active(accountId);
      const { status } = await kit.action(id, 'changeProduct', { productId: kit.product('PREMIUM') });
      const [entitlement] = await kit.listed({ _id: id });
      expect([status, entitlement?.productId, entitlement?.status]).to.deep.equal([
        200,
        'BANGO_US_MUSIC_PREMIUM',
        'ACTIVE',
      ]);
    });

    it('change the product later where the merchant confirms later', async () => {
      const accountId = await kit.account();
      const id = await kit.active(accountId, 'CONFIRMED_LATER');
      const productId = kit.product('CONFIRMED_LATER_PREMIUM');
      const { status } = await kit.action(id, 'changeProduct', { productId });
      const [before] = await kit.listed({ _id: id });
      await kit.control('POST', `/accounts/${accountId}/confirm`);
      const [after] = await kit.listed({ _id: id });

      expect([status, before?.productId, after?.productId]).to.deep.equal([
        202,
        kit.product('CONFIRMED_LATER'),
        productId,
      ]);
      expect((await kit.told(accountId)).at(-1)).to.deep.equal([id, 'PRODUCT_UPDATE', 'ACTIVE']);
    });

    it('change to no other merchant, to no unknown product, and to the same one without effect', async () => {
      const accountId = await kit.account();
      const id = await kit.active(accountId);
      const [before] = await kit.listed({ _id: id });
      const change = async (productId: string) => (await kit.action(id, 'changeProduct', { productId })).status;

      expect([
        await change(kit.product('INSTANT')),
        await change('none'),
        await change(kit.product('STANDARD')),
        await kit.listed({ _id: id }),
      ]).to.deep.equal([400, 400, 200, [before]]);
    });
  });
}
