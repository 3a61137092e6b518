import { expect } from 'chai';
import { findConfirmedLaterPremium, findProductOfAnotherMerchant } from './merchants';

describe('a product of another merchant', () => {
  const music = { standard: 'BANGO_US_MUSIC_STD', premium: 'BANGO_US_MUSIC_PREMIUM' };
  const cases: [string, Parameters<typeof findProductOfAnotherMerchant>[0], string | null][] = [
    ['begins with another word', { ...music, limited: 'BANGO_US_ONE', instant: 'TUNES_EU_NOW' }, 'TUNES_EU_NOW'],
    ['is none of the same merchant, whatever the two have in common', { ...music, instant: 'BANGO_US_NOW' }, null],
    ['is the configured one', { ...music, instant: 'TUNES_EU_NOW', 'other-merchant': '4711' }, '4711'],
    ['is not known where ids are numbers', { standard: '1', premium: '2', instant: '3' }, null],
    ['is not known where only its own id says nothing', { ...music, instant: 'channels' }, null],
    ['is not known where standard and premium differ at once', { ...music, premium: 'TUNES_EU_PLUS' }, null],
    ['is not known where no premium product is configured', { standard: 'BANGO_US_MUSIC', instant: 'TV_NOW' }, null],
  ];
  for (const [what, products, found] of cases) {
    it(what, () => {
      expect(findProductOfAnotherMerchant(products)).to.equal(found);
    });
  }
});

describe('the product that a confirmed-later subscription changes to', () => {
  const music = { standard: 'BANGO_US_MUSIC', premium: 'BANGO_US_MUSIC_PREMIUM' };
  const cases: [string, Parameters<typeof findConfirmedLaterPremium>[0], string | null][] = [
    ['is premium where the ids tell', { ...music, 'confirmed-later': 'BANGO_US_LATER' }, 'BANGO_US_MUSIC_PREMIUM'],
    ['is premium where it is the standard product', { ...music, 'confirmed-later': 'BANGO_US_MUSIC' }, music.premium],
    ['is the configured one', { ...music, 'confirmed-later': 'A_1', 'confirmed-later premium': 'A_2' }, 'A_2'],
    ['is not known of another merchant whose key begins alike', { ...music, 'confirmed-later': 'BANGO_UK_NEWS' }, null],
    ['is not known where ids are numbers', { standard: '1', premium: '2', 'confirmed-later': '3' }, null],
    ['is not the product itself', { ...music, 'confirmed-later': music.premium }, null],
    ['is not there where nothing confirms later', music, null],
  ];
  for (const [what, products, found] of cases) {
    it(what, () => {
      expect(findConfirmedLaterPremium(products)).to.equal(found);
    });
  }
});
