import { expect } from 'chai';
import { ProductNaming } from './product-naming';

const record = (productKey?: string) => ({ merchantAccountKey: 'TUNES_EU', ...(productKey ? { productKey } : {}) });

describe('ProductNaming', () => {
  it('finds another product that is sold here, from the first time', () => {
    const naming = new ProductNaming(['TUNES_EU_BASIC', 'TUNES_EU_PLUS']);
    expect(naming.mayBe('TUNES_EU_BASIC', record('PLUS'))).to.equal(false);
    expect(naming.mayBe('TUNES_EU_BASIC', record('BASIC'))).to.equal(true);
  });

  it('finds any other product once the merchant is known to be named as usual', () => {
    const naming = new ProductNaming(['TUNES_EU_BASIC']);
    naming.mayBe('TUNES_EU_BASIC', record('BASIC'));
    expect(naming.mayBe('TUNES_EU_BASIC', record('PLUS'))).to.equal(false);
  });

  it('says nothing against a product that is named freely, however its name begins', () => {
    const naming = new ProductNaming(['TUNES_EU_BASIC_2026', 'tunes-plus']);
    expect(naming.mayBe('TUNES_EU_BASIC_2026', record('BASIC'))).to.equal(true);
    expect(naming.mayBe('tunes-plus', record('PLUS'))).to.equal(true);
    expect(naming.mayBe('TUNES_EU_BASIC_2026', record())).to.equal(true);
  });
});
