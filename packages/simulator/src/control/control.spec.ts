import axios, { type AxiosResponse } from 'axios';
import { expect } from 'chai';
import { z } from 'zod';
import { SimulatorKit } from '../../../../tests/kits/simulator';

describe('control', () => {
  let kit: SimulatorKit;
  beforeEach(async () => {
    kit = await SimulatorKit.start({ release: '25.26' });
  });
  afterEach(() => kit.stop());

  function attempt(method: string, path: string, data?: unknown): Promise<AxiosResponse> {
    const url = `${kit.simulator.addresses.control}/_simulator${path}`;
    return axios.request({ method, url, data, proxy: false, validateStatus: () => true });
  }

  it('describes the simulator', async () => {
    const { products, ...rest } = z
      .looseObject({ products: z.array(z.unknown()) })
      .parse(await kit.control('GET', '/'));
    expect(rest).to.deep.equal({
      deployment: 'ssp',
      release: '25.26',
      addresses: kit.simulator.addresses,
      defects: [],
    });
    expect(products[0]).to.deep.equal({
      productId: 'BANGO_US_MUSIC',
      title: 'Music',
      capability: 'standard',
      behaviour: {
        activation: 'on-open',
        cancel: 'at-once',
        revoke: 'at-once',
        suspend: 'at-once',
        resume: 'at-once',
        changeProduct: 'at-once',
      },
    });
  });

  it('tells and moves the time of one account', async () => {
    const hoursAhead = async (accountId: string) => {
      const { now } = z.object({ now: z.string() }).parse(await kit.control('GET', `/accounts/${accountId}/clock`));
      return Math.abs(Math.round((Date.parse(now) - Date.now()) / 3_600_000));
    };
    await kit.control('POST', '/accounts/one/clock', { advanceSeconds: 3600 });
    expect([await hoursAhead('one'), await hoursAhead('other')]).to.deep.equal([1, 0]);
  });

  it('keeps the journal of one account apart from another’s', async () => {
    const [accountId, other] = [await kit.account(), await kit.account()];
    await kit.active(accountId);
    await kit.active(other);
    const calls = z
      .array(z.looseObject({ from: z.string(), to: z.string(), accountId: z.string(), status: z.number() }))
      .parse(await kit.control('GET', `/journal?accountId=${accountId}`));

    expect(new Set(calls.map((call) => call.accountId))).to.deep.equal(new Set([accountId]));
    expect(new Set(calls.map(({ from, to }) => `${from} -> ${to}`))).to.deep.equal(
      new Set([
        'CRM -> OpenTV Platform',
        'OpenTV Platform -> Bango',
        'Bango -> merchant',
        'subscriber -> merchant',
        'merchant -> Bango',
        'Bango -> OpenTV Platform',
        'OpenTV Platform -> CRM',
      ]),
    );
  });

  it('tells the calls of the platform to Bango from those of whoever looks on', async () => {
    const accountId = await kit.account();
    await kit.entitlement(accountId);
    await kit.bangoStatuses(accountId);
    const calls = z
      .array(z.looseObject({ from: z.string(), to: z.string() }))
      .parse(await kit.control('GET', `/journal?accountId=${accountId}`));
    expect(calls.filter(({ to }) => to === 'Bango').map(({ from }) => from)).to.deep.equal([
      'OpenTV Platform',
      'tester',
    ]);
  });

  it('passes the correlation id of a call on to Bango', async () => {
    const accountId = await kit.account();
    await kit.call('POST', '/crm-gateway/v2/rmg/v1/entitlements', {
      headers: { 'x-correlation-id': 'flow-1' },
      body: {
        productType: 'THIRDPARTY',
        productId: kit.product('INSTANT'),
        accountId,
        validFrom: '2026-01-01T00:00:00Z',
        expiryDate: '2098-01-01T00:00:00Z',
      },
    });
    const calls = z
      .array(z.looseObject({ to: z.string() }))
      .parse(await kit.control('GET', '/journal?correlationId=flow-1'));
    expect(calls.map(({ to }) => to)).to.deep.equal(['OpenTV Platform', 'Bango', 'merchant']);
  });

  it('holds the confirmations of an account, and lets them go', async () => {
    const accountId = await kit.account();
    await kit.control('PUT', `/accounts/${accountId}`, { confirmations: 'held' });
    const id = await kit.active(accountId, 'CONFIRMED_LATER');
    await kit.end(id, 'cancel');
    const before = await kit.status(id);
    await kit.control('POST', `/accounts/${accountId}/confirm`);
    expect([before, await kit.status(id)]).to.deep.equal(['ACTIVE', 'CANCELLED']);
  });

  it('sets once what counts for all accounts whose ids begin alike', async () => {
    const hasty = await SimulatorKit.start({ confirmationDelayMs: 0 });
    const accounts = [await hasty.account(), await hasty.account()];
    await hasty.control('PUT', `/account-families/${accounts[0]?.slice(0, -2)}`, { confirmations: 'held' });
    const ids = [];
    for (const accountId of accounts) {
      const id = await hasty.active(accountId, 'CONFIRMED_LATER');
      await hasty.end(id, 'cancel');
      ids.push(id);
    }
    const statuses: unknown[] = [];
    for (let tries = 0; statuses.at(-1) !== 'CANCELLED' && tries < 100; tries++) {
      statuses.splice(0, 2, ...(await Promise.all(ids.map((id) => hasty.status(id)))));
    }
    await hasty.stop();
    expect(statuses).to.deep.equal(['ACTIVE', 'CANCELLED']);
  });

  it('refuses what it does not understand, in one sentence', async () => {
    const id = await kit.entitlement(await kit.account());
    const answers = [
      await attempt('PUT', '/accounts/a', { callback: 'x' }),
      await attempt('POST', '/accounts/a/clock', { advanceSeconds: -1 }),
      await attempt('POST', '/accounts/a/faults', { kind: 'fire', times: 1 }),
      await attempt('POST', '/tokens/clock', { token: 'nonsense', advanceSeconds: 1 }),
      await attempt('POST', '/entitlements/none/merchant', { action: 'cancel' }),
      await attempt('POST', `/entitlements/${id}/merchant`, { action: 'change-product', productId: 'none' }),
      await attempt('POST', `/entitlements/${id}/merchant`, { action: 'suspend' }),
      await attempt('POST', `/entitlements/${id}/repeat-notification`),
      await attempt('GET', '/nowhere'),
    ];
    expect(answers.map(({ status, data }) => [status, data.errorCode])).to.deep.equal([
      [400, 'CONTROL_REQUEST'],
      [400, 'CONTROL_REQUEST'],
      [400, 'CONTROL_REQUEST'],
      [400, 'CONTROL_REQUEST'],
      [404, 'UNKNOWN'],
      [404, 'UNKNOWN'],
      [400, 'MERCHANT_CHANGE_REFUSED'],
      [400, 'MERCHANT_CHANGE_REFUSED'],
      [404, 'UNKNOWN_ROUTE'],
    ]);
  });

  it('crashes everything but itself', async () => {
    const { opf, bango, merchant } = kit.simulator.addresses;
    await kit.control('POST', '/crash');
    // A connection that was kept alive is found to be reset, any other is refused.
    const gone = (error: unknown) => /^ECONN(RESET|REFUSED)$/.test(String(Reflect.get(Object(error), 'code')));
    const answers = await Promise.all(
      [opf, bango, merchant].map((url) =>
        axios.get(url, { proxy: false }).then(
          () => 'answered',
          (error: unknown) => gone(error),
        ),
      ),
    );
    expect([answers, (await attempt('GET', '/')).status]).to.deep.equal([[true, true, true], 200]);
  });
});
