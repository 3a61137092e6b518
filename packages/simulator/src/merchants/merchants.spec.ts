import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import { expect } from 'chai';
import { loadMerchants, processingModeOf, products } from './index';
import { capabilities } from './merchant';

describe('the merchants that come with the simulator', () => {
  it('show each behaviour with exactly one product', () => {
    expect(
      products()
        .map(({ capability }) => capability)
        .sort(),
    ).to.deep.equal([...capabilities].sort());
  });

  it('have a product key that is unique within its merchant', () => {
    const ids = products().map(({ merchantAccountKey, productKey }) => `${merchantAccountKey}_${productKey}`);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('have the sandbox merchant of Bango', () => {
    expect(products().slice(0, 2)).to.deep.equal([
      { capability: 'standard', merchantAccountKey: 'BANGO_US', productKey: 'MUSIC', title: 'Music' },
      { capability: 'premium', merchantAccountKey: 'BANGO_US', productKey: 'MUSIC_PREMIUM', title: 'Music Premium' },
    ]);
  });

  it('carry events out as their data says', () => {
    const ways = loadMerchants().map((merchant) => [
      merchant.merchantAccountKey,
      processingModeOf(merchant, 'create'),
      processingModeOf(merchant, 'cancel'),
      processingModeOf(merchant, 'revoke'),
      processingModeOf(merchant, 'suspend'),
      processingModeOf(merchant, 'resume'),
      processingModeOf(merchant, 'change-product'),
    ]);
    const later = 'confirmed-later';
    const none = 'unsupported';
    expect(ways).to.deep.equal([
      ['BANGO_US', 'on-activation', 'at-once', 'at-once', 'at-once', 'at-once', 'at-once'],
      ['INSTANT_TV', 'at-once', 'at-once', 'at-once', 'at-once', 'at-once', 'at-once'],
      ['LATER_SPORTS', 'on-activation', later, later, later, later, later],
      ['MONTHLY_NEWS', 'on-activation', 'end-of-period', 'at-once', 'at-once', 'at-once', 'at-once'],
      ['STEADY_GAMES', 'on-activation', 'at-once', 'at-once', none, none, 'at-once'],
      ['SINGLE_FITNESS', 'on-activation', 'at-once', 'at-once', 'at-once', 'at-once', 'at-once'],
      ['CLICK_KIDS', 'on-activation', 'at-once', 'at-once', 'at-once', 'at-once', 'at-once'],
    ]);
  });
});

describe('a file of merchants', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'merchants-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const mistakes: [string, string, string][] = [
    ['that is not YAML', '- [', 'Flow sequence'],
    ['with an unknown word', '- { merchantAccountKey: A, cancle: at-once }', 'cancle'],
    ['that is empty', '', 'expected array'],
  ];
  for (const [what, text, said] of mistakes) {
    it(`${what} is one clear error that names the file`, () => {
      const file = join(folder, 'merchants.yaml');
      writeFileSync(file, text);
      expect(() => loadMerchants(file))
        .to.throw(UserError, file)
        .with.property('message')
        .that.contains(said);
    });
  }

  it('that is not there is one clear error', () => {
    expect(() => loadMerchants(join(folder, 'none.yaml'))).to.throw(UserError, 'ENOENT');
  });
});
