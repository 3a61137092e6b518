import { expect } from 'chai';
import { AccountSettings } from './account-settings';

describe('settings of accounts', () => {
  it('are an account’s own, else those of all whose ids begin alike', () => {
    const settings = new AccountSettings<{ held: boolean; callbackUrl: string }>();
    settings.setFamily('run-1-', { held: true, callbackUrl: 'http://one' });
    settings.set('run-1-a', { held: false });
    settings.set('run-2-a', { callbackUrl: 'http://two' });
    expect(['run-1-a', 'run-1-b', 'run-2-a', 'run-2-b'].map((id) => settings.of(id))).to.deep.equal([
      { held: false, callbackUrl: 'http://one' },
      { held: true, callbackUrl: 'http://one' },
      { callbackUrl: 'http://two' },
      {},
    ]);
  });

  it('stay where nothing else is said', () => {
    const settings = new AccountSettings<{ held: boolean; callbackUrl: string }>();
    settings.set('a', { held: true });
    settings.set('a', { callbackUrl: 'http://one' });
    settings.setFamily('b', { held: true });
    settings.setFamily('b', { callbackUrl: 'http://one' });
    expect([settings.of('a'), settings.of('b-1')]).to.deep.equal([
      { held: true, callbackUrl: 'http://one' },
      { held: true, callbackUrl: 'http://one' },
    ]);
  });
});
