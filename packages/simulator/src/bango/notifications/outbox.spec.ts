import { expect } from 'chai';
import { BangoKit } from '../../../../../tests/kits/bango/bango-kit';
import { firstStamps } from '../../lifecycle';
import { Outbox } from './outbox';
import { planNotification } from './planned';

describe('the outbox', () => {
  let kit: BangoKit;
  before(async () => {
    kit = await BangoKit.start();
  });
  after(() => kit.stop());

  it('waits until the call that caused a notification has its answer', async () => {
    const outbox = new Outbox({ username: 'bango', password: 'bango-secret' }, () => undefined);
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const sent = outbox.send([planNotification(record(), 'SUSPENSION_SUCCESS', null)], answered);
    await kit.call('GET', '/v1/echo/1');
    const early = kit.received.length;
    answer();
    await sent;
    expect([early, kit.takeReasons(), await outbox.idle('account-1')]).to.deep.equal([0, ['SUSPENSION_SUCCESS'], 1]);
  });

  function record() {
    return {
      entitlementId: 'entitlement-1',
      externalEntitlementId: null,
      sharedCustomerId: 'shared-1',
      customerIdentifier: 'account-1',
      merchantAccountKey: 'INSTANT_TV',
      productKey: 'CHANNELS',
      status: 'SUSPENDED' as const,
      notificationUrl: kit.notificationUrl,
      extensionData: null,
      ...firstStamps('ACTIVE', new Date(), null),
    };
  }
});
