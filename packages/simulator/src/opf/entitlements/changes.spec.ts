import { expect } from 'chai';
import { Rehearsal } from '../../test-bench';

/** The same changes in the words of each deployment. */
const dialects = {
  ssp: {
    suspend: (rehearsal: Rehearsal, id: string) => rehearsal.put(id, { status: 'SUSPENDED' }),
    resume: (rehearsal: Rehearsal, id: string) => rehearsal.put(id, { status: 'ACTIVE' }),
    done: [200, { matchedCount: 1, modifiedCount: 1 }],
    later: [202, { matchedCount: 1, modifiedCount: 1 }],
    nothing: [200, { matchedCount: 1, modifiedCount: 0 }],
  },
  'non-ssp': {
    suspend: (rehearsal: Rehearsal, id: string) => rehearsal.action(id, 'suspend'),
    resume: (rehearsal: Rehearsal, id: string) =>
      rehearsal.action(id, 'resume', { productId: rehearsal.product('STANDARD') }),
    done: [200, ''],
    later: [202, ''],
    nothing: [200, ''],
  },
} as const;

for (const deployment of ['ssp', 'non-ssp'] as const) {
  const { suspend, resume, done, later, nothing } = dialects[deployment];

  describe(`changes by the CRM, ${deployment}`, () => {
    let rehearsal: Rehearsal;
    before(async () => {
      rehearsal = await Rehearsal.start({ deployment, release: deployment === 'ssp' ? '25.26' : '25.12' });
    });
    after(() => rehearsal.stop());

    it('suspend and resume at once, on both sides, without a notification', async () => {
      const accountId = await rehearsal.account();
      const id = await rehearsal.active(accountId);
      const seen: unknown[] = [];
      for (const change of [suspend, resume]) {
        const { status, data } = await change(rehearsal, id);
        seen.push([status, data], await rehearsal.status(id), await rehearsal.bangoStatuses(accountId));
      }
      expect([seen, await rehearsal.told(accountId)]).to.deep.equal([
        [done, 'SUSPENDED', ['SUSPENDED'], done, 'ACTIVE', ['ACTIVE']],
        [[id, 'ACTIVATION_SUCCESS', 'ACTIVE']],
      ]);
    });

    for (const { how, status } of [
      { how: 'cancel', status: 'CANCELLED' },
      { how: 'revoke', status: 'REVOKED' },
    ] as const) {
      it(`${how} at once, for good, and keep the reason`, async () => {
        const accountId = await rehearsal.account();
        const id = await rehearsal.active(accountId);
        const first = await rehearsal.end(id, how);
        const [ended] = await rehearsal.listed({ _id: id });
        const refused = [
          await rehearsal.end(id, 'cancel'),
          await rehearsal.end(id, 'revoke'),
          await suspend(rehearsal, id),
          await resume(rehearsal, id),
          await rehearsal.action(id, 'changeProduct', { productId: rehearsal.product('PREMIUM') }),
          await rehearsal.action(id, 'recover'),
        ];

        expect([first.status, first.data]).to.deep.equal(done);
        expect([ended?.status, ended?.reasonCategory, ended?.reasonCode]).to.deep.equal([
          status,
          'CUSTOMER_CANCELLED',
          'NOT_RENEWED',
        ]);
        expect(refused.map((answer) => answer.status)).to.deep.equal([400, 400, 400, 400, 400, 400]);
        expect(await rehearsal.listed({ _id: id })).to.deep.equal([ended]);
        expect(await rehearsal.bangoStatuses(accountId)).to.deep.equal([status]);
      });

      it(`${how} later where the merchant confirms later, and tell the CRM then`, async () => {
        const accountId = await rehearsal.account();
        const id = await rehearsal.active(accountId, 'CONFIRMED_LATER');
        const answer = await rehearsal.end(id, how);
        const before = [await rehearsal.status(id), await rehearsal.bangoStatuses(accountId)];
        await rehearsal.control('POST', `/accounts/${accountId}/confirm`);
        const [ended] = await rehearsal.listed({ _id: id });

        expect([answer.status, answer.data]).to.deep.equal(later);
        expect(before).to.deep.equal(['ACTIVE', ['ACTIVE']]);
        expect([ended?.status, ended?.reasonCode, await rehearsal.bangoStatuses(accountId)]).to.deep.equal([
          status,
          'NOT_RENEWED',
          [status],
        ]);
        expect(await rehearsal.told(accountId)).to.deep.equal([
          [id, 'ACTIVATION_SUCCESS', 'ACTIVE'],
          [id, 'TERMINATION_SUCCESS', status],
        ]);
      });

      it(`${how} what is pending`, async () => {
        const accountId = await rehearsal.account();
        const id = await rehearsal.entitlement(accountId);
        await rehearsal.end(id, how);
        expect([await rehearsal.status(id), await rehearsal.bangoStatuses(accountId)]).to.deep.equal([
          status,
          [status],
        ]);
      });
    }

    it('cancel at the end of the period, once', async () => {
      const accountId = await rehearsal.account();
      const id = await rehearsal.active(accountId, 'END_OF_PERIOD');
      const [first, second] = [await rehearsal.end(id, 'cancel'), await rehearsal.end(id, 'cancel')];
      const ending = await rehearsal.status(id);
      await rehearsal.control('POST', `/accounts/${accountId}/clock`, { advanceSeconds: 31 * 86_400 });

      expect([first.status, first.data, second.status, second.data, ending]).to.deep.equal([
        ...done,
        ...nothing,
        'ACTIVE-ENDING',
      ]);
      expect([await rehearsal.status(id), await rehearsal.told(accountId)]).to.deep.equal([
        'CANCELLED',
        [
          [id, 'ACTIVATION_SUCCESS', 'ACTIVE'],
          [id, 'TERMINATION_SUCCESS', 'CANCELLED'],
        ],
      ]);
    });

    it('are refused in the wrong state, and where the merchant does not support them', async () => {
      const accountId = await rehearsal.account();
      const pending = await rehearsal.entitlement(accountId);
      const steady = await rehearsal.active(accountId, 'NO_SUSPEND');
      const answers = [
        await suspend(rehearsal, pending),
        await resume(rehearsal, pending),
        await suspend(rehearsal, steady),
      ];

      expect(answers.map(({ status, data }) => [status, data.errorCode])).to.deep.equal([
        [400, 'REFUSED'],
        [400, 'REFUSED'],
        [400, 'REFUSED'],
      ]);
      expect([await rehearsal.status(pending), await rehearsal.status(steady)]).to.deep.equal(['PENDING', 'ACTIVE']);
    });

    it('change nothing while Bango is throttled or in maintenance', async () => {
      const accountId = await rehearsal.account();
      const id = await rehearsal.active(accountId);
      const statuses: number[] = [];
      for (const kind of ['throttled', 'maintenance']) {
        await rehearsal.control('POST', `/accounts/${accountId}/faults`, { kind, times: 1 });
        statuses.push((await suspend(rehearsal, id)).status);
      }
      expect([statuses, await rehearsal.status(id)]).to.deep.equal([[429, 503], 'ACTIVE']);
    });

    it('change the product, which keeps the entitlement', async () => {
      const accountId = await rehearsal.account();
      const id = await rehearsal.active(accountId);
      const { status } = await rehearsal.action(id, 'changeProduct', { productId: rehearsal.product('PREMIUM') });
      const [entitlement] = await rehearsal.listed({ _id: id });
      expect([status, entitlement?.productId, entitlement?.status]).to.deep.equal([
        200,
        'BANGO_US_MUSIC_PREMIUM',
        'ACTIVE',
      ]);
    });

    it('change the product later where the merchant confirms later', async () => {
      const accountId = await rehearsal.account();
      const id = await rehearsal.active(accountId, 'CONFIRMED_LATER');
      const productId = rehearsal.product('CONFIRMED_LATER_PREMIUM');
      const { status } = await rehearsal.action(id, 'changeProduct', { productId });
      const [before] = await rehearsal.listed({ _id: id });
      await rehearsal.control('POST', `/accounts/${accountId}/confirm`);
      const [after] = await rehearsal.listed({ _id: id });

      expect([status, before?.productId, after?.productId]).to.deep.equal([
        202,
        rehearsal.product('CONFIRMED_LATER'),
        productId,
      ]);
      expect((await rehearsal.told(accountId)).at(-1)).to.deep.equal([id, 'PRODUCT_UPDATE', 'ACTIVE']);
    });

    it('change to no other merchant, to no unknown product, and to the same one without effect', async () => {
      const accountId = await rehearsal.account();
      const id = await rehearsal.active(accountId);
      const [before] = await rehearsal.listed({ _id: id });
      const change = async (productId: string) => (await rehearsal.action(id, 'changeProduct', { productId })).status;

      expect([
        await change(rehearsal.product('INSTANT')),
        await change('none'),
        await change(rehearsal.product('STANDARD')),
        await rehearsal.listed({ _id: id }),
      ]).to.deep.equal([400, 400, 200, [before]]);
    });
  });
}
