import { UserError } from '@opentv-bango/contract';
import { expect } from 'chai';
import { SimulatorKit } from '../../../../tests/kits/simulator';
import type { Defect } from '../seams';
import { type Simulator, startSimulator } from './start-simulator';

/** On the first four ports in a row that nobody else has. */
async function onPortsFrom(port: number): Promise<Simulator> {
  try {
    return await startSimulator({ port });
  } catch (error) {
    if (error instanceof UserError && port < 65_000) {
      return onPortsFrom(port + 4);
    }
    throw error;
  }
}

describe('starting a simulator', () => {
  it('gives the suite all it needs to use it', async () => {
    const simulator = await startSimulator({
      deployment: 'non-ssp',
      release: '25.26',
      secrets: { password: 'p', visitorPassword: 'v', clientSecret: 'c', bangoPassword: 'b' },
    });
    await simulator.stop();

    expect(simulator.environment).to.deep.equal({
      OPENTV_BASE_URL: simulator.addresses.opf,
      OPENTV_TENANT_ID: 'operator-1',
      OPENTV_USERNAME: 'crm',
      OPENTV_PASSWORD: 'p',
      OPENTV_CLIENT_ID: 'crm-client',
      OPENTV_CLIENT_SECRET: 'c',
      OPENTV_USERNAME_WITHOUT_ROLE: 'visitor',
      OPENTV_PASSWORD_WITHOUT_ROLE: 'v',
      OPENTV_DEPLOYMENT: 'non-ssp',
      OPENTV_RELEASE: '25.26',
      OPENTV_ACCOUNTS: 'create',
      PRODUCT_STANDARD: 'BANGO_US_MUSIC',
      PRODUCT_PREMIUM: 'BANGO_US_MUSIC_PREMIUM',
      PRODUCT_INSTANT: 'INSTANT_TV_CHANNELS',
      PRODUCT_CHANGE_BY_CUSTOMER: 'BANGO_US_MUSIC_FAMILY',
      PRODUCT_CONFIRMED_LATER: 'LATER_SPORTS_SPORTS',
      PRODUCT_CONFIRMED_LATER_PREMIUM: 'LATER_SPORTS_SPORTS_PLUS',
      PRODUCT_END_OF_PERIOD: 'MONTHLY_NEWS_NEWS',
      PRODUCT_NO_SUSPEND: 'STEADY_GAMES_GAMES',
      PRODUCT_LIMITED: 'SINGLE_FITNESS_FITNESS',
      PRODUCT_OTHER_MERCHANT: 'INSTANT_TV_CHANNELS',
      CERTIFY_CAPABILITIES: 'delete-account,authorisation-call',
      BANGO_BASE_URL: simulator.addresses.bango,
      BANGO_USERNAME: 'operator-sandbox',
      BANGO_PASSWORD: 'b',
      CERTIFY_SIMULATOR_CONTROL_URL: simulator.addresses.control,
    });
  });

  it('makes up secrets that no other start has', async () => {
    const [one, other] = await Promise.all([startSimulator(), startSimulator()]);
    await Promise.all([one.stop(), other.stop()]);
    for (const name of ['OPENTV_PASSWORD', 'OPENTV_CLIENT_SECRET', 'BANGO_PASSWORD']) {
      expect(one.environment[name])
        .to.match(/^[\w-]{24}$/)
        .and.not.equal(other.environment[name]);
    }
  });

  it('takes four ports in a row, or none', async () => {
    const otherSimulator = await startSimulator();
    const taken = Number(new URL(otherSimulator.addresses.control).port);
    const error = await startSimulator({ port: taken - 2 }).catch((caught: unknown) => caught);
    const second = await onPortsFrom(taken + 1);
    const { opf, bango, merchant, control } = second.addresses;
    await Promise.all([otherSimulator.stop(), second.stop()]);
    const [first = 0, ...others] = [opf, bango, merchant, control].map((address) => Number(new URL(address).port));

    expect(error).to.be.instanceOf(UserError);
    expect(String(error)).to.contain('in use: choose another one');
    expect(others).to.deep.equal([first + 1, first + 2, first + 3]);
  });

  it('confirms by itself after a while', async () => {
    const kit = await SimulatorKit.start({ confirmationDelayMs: 0 });
    const accountId = await kit.account();
    const id = await kit.active(accountId, 'CONFIRMED_LATER');
    const { status } = await kit.end(id, 'cancel');
    let seen = await kit.status(id);
    for (let tries = 0; seen !== 'CANCELLED' && tries < 100; tries++) {
      seen = await kit.status(id);
    }
    await kit.stop();
    expect([status, seen]).to.deep.equal([202, 'CANCELLED']);
  });

  it('is broken by a defect, on the platform and at Bango', async () => {
    const forgetful: Defect = {
      name: 'suspend-is-not-told-to-bango',
      breaks: 'OpenTV Platform suspends without telling Bango.',
      rule: 'docs/spec/opentv-platform.md, "UC-06 Suspend"',
      seams: () => ({ beforeBango: (_context, call) => (call.action === 'suspend' ? null : call) }),
    };
    const silent: Defect = {
      name: 'no-notification',
      breaks: 'Bango does not notify.',
      rule: 'docs/spec/bango.md, "Notifications"',
      seams: () => ({ bango: { notifications: () => [] } }),
    };
    const kit = await SimulatorKit.start({ defects: [forgetful, silent] });
    const accountId = await kit.account();
    const id = await kit.entitlement(accountId, 'INSTANT');
    const { status } = await kit.put(id, { status: 'SUSPENDED' });
    const sides = [await kit.status(id), await kit.bangoStatuses(accountId)];
    const pending = await kit.active(accountId);
    const told = [await kit.status(pending), await kit.told(accountId)];
    await kit.stop();

    expect([status, sides, told]).to.deep.equal([200, ['SUSPENDED', ['ACTIVE']], ['PENDING', []]]);
  });

  it('answers many accounts at once, each with its own', async () => {
    const kit = await SimulatorKit.start({ deployment: 'non-ssp' });
    const stories = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const accountId = await kit.account();
        const id = await kit.active(accountId);
        await kit.end(id, 'cancel');
        return [await kit.status(id), await kit.bangoStatuses(accountId), (await kit.told(accountId)).length];
      }),
    );
    await kit.stop();
    expect(stories).to.deep.equal(Array.from({ length: 8 }, () => ['CANCELLED', ['CANCELLED'], 1]));
  });
});
